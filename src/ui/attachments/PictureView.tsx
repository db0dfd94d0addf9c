import { Button, Modal } from '@mantine/core'
import { useTranslation } from '../components/translation'
import type { AttachmentItem } from './attachmentsView'
import { pictureSource } from './pictureSource'
import classes from './PictureView.module.css'

interface Props {
  readonly items: readonly AttachmentItem[]
  /** The attachment whose picture is shown; null for none. */
  readonly shownId: string | null
  readonly onShow: (id: string | null) => void
}

/** One picture as large as the window permits; the arrow keys show the others. */
export function PictureView({ items, shownId, onShow }: Props) {
  const { t } = useTranslation()
  const pictures = items.filter(({ hasPicture }) => hasPicture).map(({ attachment }) => attachment)
  const at = pictures.findIndex(({ id }) => id === shownId)
  const shown = pictures[at]
  if (!shown) return null
  const show = (by: -1 | 1) => {
    const next = pictures[at + by]
    if (next) onShow(next.id)
  }
  return (
    <Modal
      opened
      centered
      size="auto"
      title={shown.name}
      onClose={() => onShow(null)}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') show(-1)
        if (key === 'ArrowRight') show(1)
      }}
    >
      <figure className={classes.figure}>
        <img className={classes.picture} src={pictureSource(shown.sha256, 'full')} alt={shown.caption || shown.name} />
        {shown.caption !== '' && <figcaption>{shown.caption}</figcaption>}
      </figure>
      {pictures.length > 1 && (
        <div className={classes.steps}>
          <Button size="xs" disabled={at === 0} onClick={() => show(-1)}>
            {t('attachments.picture.previous')}
          </Button>
          <span>{t('attachments.picture.at', { at: at + 1, of: pictures.length })}</span>
          <Button size="xs" disabled={at === pictures.length - 1} onClick={() => show(1)}>
            {t('attachments.picture.next')}
          </Button>
        </div>
      )}
    </Modal>
  )
}
