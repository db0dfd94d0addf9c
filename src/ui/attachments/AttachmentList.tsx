import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { attachmentsOf } from '../../domain/attachments/attachmentsOf'
import { keyText } from '../commands/keyText'
import { useTranslation } from '../components/translation'
import { useLibrary } from '../state/read'
import { attachDropped, attachPasted, chooseAttachments } from './attachmentActions'
import classes from './AttachmentList.module.css'
import { AttachmentQuestions } from './AttachmentQuestions'
import { AttachmentRow } from './AttachmentRow'
import { attachmentsView } from './attachmentsView'
import { CopyingBar } from './CopyingBar'
import { useFileStates } from './fileStates'
import { PictureView } from './PictureView'
import { useFileDrop } from './useFileDrop'
import { useFilePaste } from './useFilePaste'

interface Props {
  /** The case, visit or spread that they belong to. */
  readonly ownerId: string
  readonly readOnly: boolean
}

/** The pictures and files of something: added by a dialog, by dropping or by pasting, opened, saved and deleted. */
export function AttachmentList({ ownerId, readOnly }: Props) {
  const { t } = useTranslation()
  const library = useLibrary()
  const states = useFileStates(attachmentsOf(library, ownerId).map(({ sha256 }) => sha256))
  const items = attachmentsView(library, ownerId, states)
  const [enlargedId, setEnlargedId] = useState<string | null>(null)
  const { isOver, target } = useFileDrop(readOnly ? null : () => void attachDropped(ownerId))
  useFilePaste(readOnly ? null : (files) => void attachPasted(ownerId, files))
  const title = items.length > 0 ? t('attachments.titleCount', { count: items.length }) : t('attachments.title')
  return (
    <section className={classes.attachments} aria-label={t('attachments.title')} data-over={isOver} {...target}>
      <h3 className={classes.title}>{title}</h3>
      {items.length > 0 && (
        <ul className={classes.list}>
          {items.map((item) => (
            <AttachmentRow
              key={item.attachment.id}
              item={item}
              readOnly={readOnly}
              onEnlarge={() => setEnlargedId(item.attachment.id)}
            />
          ))}
        </ul>
      )}
      {readOnly && items.length === 0 && <p className={classes.hint}>{t('attachments.none')}</p>}
      {!readOnly && (
        <div className={classes.adding}>
          <Button
            size="xs"
            leftSection={<IconPaperclip size={14} aria-hidden="true" />}
            onClick={() => void chooseAttachments(ownerId)}
          >
            {t('attachments.add')}
          </Button>
          <p className={classes.hint}>{t('attachments.hint', { keys: keyText('Mod+V', window.studio.platform) })}</p>
        </div>
      )}
      <CopyingBar ownerId={ownerId} />
      {isOver && <div className={classes.over}>{t('attachments.drop')}</div>}
      <AttachmentQuestions ownerId={ownerId} />
      <PictureView items={items} shownId={enlargedId} onShow={setEnlargedId} />
    </section>
  )
}
