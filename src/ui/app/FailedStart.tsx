import { Button } from '@mantine/core'
import type { Problem } from '../../ipc/problem'
import { useTranslation } from '../components/translation'
import { Brand } from './Brand'
import { ProblemWords } from './ProblemWords'
import classes from './StartPage.module.css'

interface Props {
  readonly problem: Problem
  /** Null while main has not told where the workspace is. */
  readonly folder: string | null
}

/** The workspace could not be opened: says what is wrong and what to do. */
export function FailedStart({ problem, folder }: Props) {
  const { t } = useTranslation()
  return (
    <main className={classes.page}>
      <Brand />
      <h1 className={classes.title}>{t('shell.failed.title')}</h1>
      <div className={classes.problem} role="alert">
        <ProblemWords problem={problem} />
      </div>
      {folder && <p className={classes.folder}>{t('shell.failed.folder', { folder })}</p>}
      <div className={classes.actions}>
        <Button variant="filled" autoFocus onClick={() => window.location.reload()}>
          {t('shell.failed.retry')}
        </Button>
        {folder && (
          <Button onClick={() => void window.studio.request('folder.show', folder)}>
            {t('shell.failed.showFolder')}
          </Button>
        )}
      </div>
    </main>
  )
}
