import { Button, FileButton, Modal } from '@mantine/core'
import { IconAlertTriangle, IconFileArrowLeft } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { reportFailure } from '../../feedback/reportFailure'
import { useTranslation } from '../../components/translation'
import { otherSessions } from '../../state/otherSessions'
import { usePreferences } from '../../state/preferences'
import { useLibrary, useReadOnly, useSession, useSummaries } from '../../state/read'
import { ReturnedScript } from './ReturnedScript'
import { ReviewRemarks } from './ReviewRemarks'
import { isApplicable, isShown, returnedFile, returnedRows, applyScripts, type ReturnedFile } from './scriptReturn'
import classes from './ScriptReturn.module.css'

/** Imports an edited Word file: its changes are accepted segment by segment, or all at once. */
export function ScriptReturn() {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const session = useSession()
  const [file, setFile] = useState<ReturnedFile | null>(null)
  const reset = useRef<() => void>(null)
  const [isReading, setReading] = useState(false)
  const read = (chosen: File | null) =>
    void reportFailure(async () => {
      if (!chosen || !session) return
      setReading(true)
      try {
        setFile(await returnedFile(chosen, session))
      } finally {
        setReading(false)
        // The same file can be chosen again once it is corrected.
        reset.current?.()
      }
    })
  return (
    <>
      <FileButton
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={read}
        resetRef={reset}
      >
        {(props) => (
          <Button
            {...props}
            variant="subtle"
            color="gray"
            px={10}
            justify="flex-start"
            disabled={readOnly}
            loading={isReading}
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
  const { rows, isBlank } = useMemo(() => {
    if (!session) return { rows: [], isBlank: false }
    const earlier = otherSessions(library, summaries, session.id)
    return returnedRows(file, session, { people: library.people, pace, earlier })
  }, [file, session, library, summaries, pace])
  const safe = rows.filter(({ state }) => state === 'changedThere')
  const shown = rows.filter(isShown)
  const kept = rows.filter(({ state }) => state === 'kept').length
  const byHeading = rows.filter(({ isByHeading, segmentId }) => isByHeading && segmentId !== null).length
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('paper.word.title', { file: file.name })}
      closeButtonProps={{ 'aria-label': t('paper.word.close') }}
    >
      <div className={classes.sum}>
        <p>{t('paper.word.sum', { changed: rows.filter(isApplicable).length, kept })}</p>
        {safe.length > 0 && (
          <Button variant="filled" onClick={() => applyScripts(safe)}>
            {t('paper.word.takeAll', { count: safe.length })}
          </Button>
        )}
      </div>
      {isBlank && <Warning>{t('paper.word.blank')}</Warning>}
      {byHeading > 0 && <Warning>{t('paper.word.someByHeading', { count: byHeading })}</Warning>}
      {rows.some(({ tracked }) => tracked.length > 0) && <p className={classes.beside}>{t('paper.word.asAccepted')}</p>}
      <ReviewRemarks {...file.elsewhere} />
      {shown.length === 0 && <p>{t('paper.word.same')}</p>}
      {shown.map((row, i) => (
        <ReturnedScript key={row.segmentId ?? `gone ${i}`} row={row} isBlank={isBlank} />
      ))}
    </Modal>
  )
}

function Warning({ children }: { children: string }) {
  return (
    <p className={classes.warning} role="alert">
      <IconAlertTriangle size={16} aria-hidden="true" />
      {children}
    </p>
  )
}
