import { Button } from '@mantine/core'
import { reportFailure } from '../../feedback/reportFailure'
import type { Problem } from '../../../ipc/problem'
import { useTranslation } from '../../components/translation'
import { ask } from '../../state/studio'
import { failWith } from '../../state/appState'
import { Brand } from './Brand'
import { ProblemWords } from '../../feedback/ProblemWords'
import classes from './StartPage.module.css'

interface Props {
  readonly problem: Problem
  /** Null until main has sent the workspace's folder. */
  readonly folder: string | null
}

/** Continues in a folder that the user chooses, and reloads the page. */
const openElsewhere = (): Promise<void> =>
  ask('workspace.openElsewhere').then((opened) => {
    if (opened) window.location.reload()
  }, failWith)

/** The workspace could not be opened: says what is wrong and what to do. */
export function FailedStart({ problem, folder }: Props) {
  const { t } = useTranslation()
  const detail = String(problem.params.detail ?? '')
  const isDetailSaid = t(`problem.${problem.code}`, problem.params).includes(detail)
  return (
    <main className={classes.page}>
      <Brand />
      <h1 className={classes.title}>{t('shell.failed.title')}</h1>
      <div className={classes.problem} role="alert">
        <ProblemWords problem={problem} />
      </div>
      {!isDetailSaid && <p className={classes.folder}>{t('shell.crash.detail', { detail })}</p>}
      {folder && <p className={classes.folder}>{t('shell.failed.folder', { folder })}</p>}
      <div className={classes.actions}>
        <Button variant="filled" autoFocus onClick={() => window.location.reload()}>
          {t('shell.failed.retry')}
        </Button>
        {folder && <Button onClick={() => void openElsewhere()}>{t('shell.failed.elsewhere')}</Button>}
        {folder && (
          <Button onClick={() => void reportFailure(() => ask('folder.show', { of: 'workspace' }))}>
            {t('shell.failed.showFolder')}
          </Button>
        )}
      </div>
      {folder && <p className={classes.folder}>{t('shell.failed.elsewhereHint')}</p>}
    </main>
  )
}
