import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { shortCodeOf } from '../../domain/papers/shortCode'
import type { Problem } from '../../ipc/problem'
import type { Output } from '../../ipc/requests'
import { papers } from '../../papers/papers'
import { choicesNow, preparedPaper, type PreparedPaper } from '../../papers/state/preparedPaper'
import { ProblemWords } from '../feedback/ProblemWords'
import { useTranslation } from '../components/translation'
import { usePreferences } from '../state/preferences'
import { DeskButtons } from './DeskButtons'
import { choosePaper, useChosenPaper } from './deskState'
import { EmptyPaper } from './EmptyPaper'
import { JobBar } from './JobBar'
import { PaperList } from './PaperList'
import { PaperOptions } from './options/PaperOptions'
import { requestFor } from './paperRequest'
import { PdfPreview } from './preview/PdfPreview'
import classes from './PrintDesk.module.css'
import type { Desk } from './desk'
import { useDesk } from './useDesk'
import { useRenderedPaper } from './preview/useRenderedPaper'

/** The papers of the open session: see what is out of date, select one, preview it, save or print it. */
export function PrintDesk() {
  const desk = useDesk()
  const chosen = useChosenPaper()
  const stored = usePreferences(({ papers: all }) => all[chosen])
  const prepared = useMemo(
    () => desk && preparedPaper(papers[chosen], desk.input, desk.house, choicesNow(papers[chosen], desk.input, stored)),
    [desk, chosen, stored],
  )
  if (!desk) return null
  return (
    <div className={classes.desk}>
      <DeskButtons desk={desk} />
      <PaperList states={desk.states} chosen={chosen} onChoose={choosePaper} />
      {prepared ? (
        <Shown key={chosen} prepared={prepared} desk={desk} />
      ) : (
        <EmptyPaper key={chosen} name={chosen} desk={desk} />
      )}
      <JobBar />
    </div>
  )
}

function Shown({ prepared, desk }: { prepared: PreparedPaper; desk: Desk }) {
  const request = useMemo(() => requestFor(prepared, desk), [prepared, desk])
  const { rendered, problem, isBusy, retry } = useRenderedPaper(request)
  return (
    <>
      {problem && !isBusy ? (
        <NotMade problem={problem} onRetry={retry} />
      ) : (
        <PdfPreview pdf={rendered?.pdf ?? null} codes={rendered ? codesOn(rendered.marks) : []} busy={isBusy} />
      )}
      <PaperOptions prepared={prepared} request={request} desk={desk} rendered={isBusy ? null : rendered} />
    </>
  )
}

const codesOn = (marks: Output<'paper.render'>['marks']): readonly (readonly string[])[] =>
  marks.map((onPage) => onPage.map(({ content }) => shortCodeOf(content)))

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
