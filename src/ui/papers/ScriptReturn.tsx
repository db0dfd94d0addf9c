import { Button, FileButton, Modal } from '@mantine/core'
import { IconFileArrowLeft } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { told } from '../app/told'
import { useTranslation } from '../components/translation'
import { otherSessions } from '../state/otherSessions'
import { usePreferences } from '../state/preferences'
import { useLibrary, useReadOnly, useSession, useSummaries } from '../state/read'
import { ReturnedScript } from './ReturnedScript'
import { isTakeable, returnedFile, returnedRows, takeOver, type ReturnedFile } from './scriptReturn'
import classes from './ScriptReturn.module.css'

/** Reads an edited Word file back: what was changed there is taken over segment by segment, or all at once. */
export function ScriptReturn() {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const [file, setFile] = useState<ReturnedFile | null>(null)
  return (
    <>
      <FileButton
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={(chosen) => void told(async () => chosen && setFile(await returnedFile(chosen)))}
      >
        {(props) => (
          <Button
            {...props}
            variant="subtle"
            color="gray"
            px={10}
            justify="flex-start"
            disabled={readOnly}
            leftSection={<IconFileArrowLeft size={16} aria-hidden="true" />}
          >
            {t('paper.word.read')}
          </Button>
        )}
      </FileButton>
      {file && <Compared file={file} onClose={() => setFile(null)} />}
    </>
  )
}

function Compared({ file, onClose }: { file: ReturnedFile; onClose: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const library = useLibrary()
  const summaries = useSummaries()
  const pace = usePreferences((preferences) => preferences.pace)
  const rows = useMemo(() => {
    if (!session) return []
    const earlier = otherSessions(library, summaries, session.id)
    return returnedRows(file, session, { people: library.people, pace, earlier })
  }, [file, session, library, summaries, pace])
  const safe = rows.filter(({ state }) => state === 'changedThere')
  const shown = rows.filter(({ state }) => state !== 'kept')
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('paper.word.title', { file: file.name })}
      closeButtonProps={{ 'aria-label': t('paper.word.close') }}
    >
      <div className={classes.sum}>
        <p>{t('paper.word.sum', { changed: rows.filter(isTakeable).length, kept: rows.length - shown.length })}</p>
        {safe.length > 0 && (
          <Button variant="filled" onClick={() => takeOver(safe)}>
            {t('paper.word.takeAll', { count: safe.length })}
          </Button>
        )}
      </div>
      {shown.length === 0 && <p>{t('paper.word.same')}</p>}
      {shown.map((row, i) => (
        <ReturnedScript key={row.segmentId ?? `gone ${i}`} row={row} onTake={() => takeOver([row])} />
      ))}
    </Modal>
  )
}
