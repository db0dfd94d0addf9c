import '@mantine/core/styles/Progress.layer.css'
import { Button, Progress } from '@mantine/core'
import { useTranslation } from '../components/translation'
import { stopJob, useDeskJob } from './deskJob'
import classes from './JobBar.module.css'

/** The progress of a long job, and a button to cancel it. */
export function JobBar() {
  const { t } = useTranslation()
  const job = useDeskJob()
  if (!job) return null
  const words = t('paper.desk.job', { at: job.at, done: job.done + 1, of: job.of })
  return (
    <div className={classes.bar} role="status">
      <span className={classes.words}>{words}</span>
      <Progress className={classes.progress} value={(100 * job.done) / job.of} aria-label={words} />
      <Button size="xs" onClick={stopJob}>
        {t('paper.desk.stop')}
      </Button>
    </div>
  )
}
