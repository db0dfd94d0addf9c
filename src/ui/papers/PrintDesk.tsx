import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../ipc/problem'
import { ProblemWords } from '../app/ProblemWords'
import { EmptyState } from '../components/EmptyState'
import { goTo } from '../state/place'
import { setPreferences, usePreferences } from '../state/preferences'
import { PaperButtons } from './PaperButtons'
import { PaperList } from './PaperList'
import { layoutOfPaper, paperOfLayout } from './paperOfLayout'
import { PaperOptions } from './PaperOptions'
import { PdfPreview } from './PdfPreview'
import classes from './PrintDesk.module.css'
import { useProgramme, type Programme } from './useProgramme'
import { useRenderedPaper } from './useRenderedPaper'

/** The papers of the open session: choose one, see it, save or print it. */
export function PrintDesk() {
  const programme = useProgramme()
  if (!programme) return null
  if (programme.data.parts.length === 0) return <NothingToPrint />
  return <Desk programme={programme} />
}

function Desk({ programme }: { programme: Programme }) {
  const options = usePreferences((preferences) => preferences.programme)
  const paper = paperOfLayout(options.layout)
  const { rendered, problem, isBusy, retry } = useRenderedPaper(paper, programme)
  return (
    <div className={classes.desk}>
      <PaperButtons paper={paper} programme={programme} />
      <PaperList
        chosen={paper}
        onChoose={(next) => setPreferences({ programme: { ...options, layout: layoutOfPaper(next) } })}
      />
      {problem && !isBusy ? (
        <NotMade problem={problem} onRetry={retry} />
      ) : (
        <PdfPreview pdf={rendered?.pdf ?? null} busy={isBusy} />
      )}
      <PaperOptions paper={paper} programme={programme} rendered={isBusy ? null : rendered} />
    </div>
  )
}

function NothingToPrint() {
  const { t } = useTranslation()
  return (
    <EmptyState
      icon={<IconPrinter size={40} stroke={1.2} />}
      title={t('paper.desk.empty')}
      hint={t('paper.desk.emptyHint')}
      action={{ label: t('paper.desk.toPlanner'), run: () => goTo('planner') }}
    />
  )
}

function NotMade({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={classes.notMade} role="alert">
      <p>
        <ProblemWords problem={problem} />
      </p>
      <Button onClick={onRetry}>{t('paper.desk.retry')}</Button>
    </div>
  )
}
