import '@mantine/core/styles/Progress.layer.css'
import { Button, Progress } from '@mantine/core'
import { useTranslation } from '../components/translation'
import classes from './AttachmentList.module.css'
import { cancelCopying, useCopying } from './copying'

/** Which file is being copied and how far, with a button to cancel. */
export function CopyingBar({ ownerId }: { readonly ownerId: string }) {
  const { t } = useTranslation()
  const job = useCopying(ownerId)
  if (!job) return null
  const { file, at, of, done } = job
  const { name } = file
  const words = of > 1 ? t('attachments.copyingOf', { name, at, of }) : t('attachments.copying', { name })
  return (
    <div className={classes.copying} role="status">
      <span className={classes.copyingWords}>{words}</span>
      {done > 0 && <Progress value={(100 * done) / Math.max(file.bytes, 1)} aria-label={words} />}
      <Button size="xs" onClick={cancelCopying}>
        {t('attachments.cancel')}
      </Button>
    </div>
  )
}
