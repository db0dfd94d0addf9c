import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { seasonPaperNames, type PaperName } from '../../domain/papers/paperNames'
import { shortCodeOf } from '../../domain/papers/shortCode'
import type { Problem } from '../../ipc/problem'
import type { Output } from '../../ipc/requests'
import { papers } from '../../papers/papers'
import { choicesNow, preparedPaper, type PreparedPaper } from '../../papers/state/preparedPaper'
import { ProblemWords } from '../feedback/ProblemWords'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../components/translation'
import { useCurrentSeason } from '../state/currentSeason'
import { goTo } from '../state/place'
import { usePreferences } from '../state/preferences'
import { useSession } from '../state/read'
import { DeskButtons } from './DeskButtons'
import { choosePaper, useChosenPaper } from './deskState'
import { EmptyPaper } from './EmptyPaper'
import { JobBar } from './JobBar'
import { PaperList } from './PaperList'
import { PaperOptions } from './options/PaperOptions'
import { requestFor } from './paperRequest'
import { PdfPreview } from './preview/PdfPreview'
import classes from './PrintDesk.module.css'
import { papersAt, type Desk } from './desk'
import { useSeasonDesk, useSessionDesk } from './useDesk'
import { useRenderedPaper } from './preview/useRenderedPaper'

/** The papers of the open session and of the season: see what is out of date, select one, preview it, save or print it. */
export function PrintDesk() {
  const wanted = useChosenPaper()
  const session = useSessionDesk()
  const season = useSeasonDesk()
  const hasSession = useSession((open) => open !== null)
  const hasSeason = useCurrentSeason() !== null
  if (!hasSession && !hasSeason) return <NoPapers />
  // The papers of the season come last, so that nothing moves when they are ready after those of the session.
  const desks = [session, season].filter((desk) => desk !== null)
  const isLoading = (hasSession && !session) || (hasSeason && !season && (!hasSession || isOfSeason(wanted)))
  const desk = isLoading ? undefined : (desks.find((one) => papersAt(one).includes(wanted)) ?? desks[0])
  if (!desk) return null
  const chosen = papersAt(desk).find((name) => name === wanted) ?? papersAt(desk)[0] ?? wanted
  return (
    <div className={classes.desk}>
      <DeskButtons desk={desk} />
      <PaperList desks={desks} chosen={chosen} onChoose={choosePaper} />
      <ChosenPaper key={chosen} name={chosen} desk={desk} />
      <JobBar />
    </div>
  )
}

const isOfSeason = (name: PaperName): boolean => seasonPaperNames.some((one) => one === name)

function NoPapers() {
  const { t } = useTranslation()
  return (
    <EmptyState
      icon={<IconPrinter size={40} stroke={1.2} />}
      title={t('paper.desk.nothing')}
      hint={t('paper.desk.nothingHint')}
      action={{ label: t('shell.session.toList'), run: () => goTo('sessions') }}
    />
  )
}

function ChosenPaper({ name, desk }: { name: PaperName; desk: Desk }) {
  const stored = usePreferences(({ papers: all }) => all[name])
  const prepared = useMemo(
    () => preparedPaper(papers[name], desk.input, desk.house, choicesNow(papers[name], desk.input, stored)),
    [desk, name, stored],
  )
  return prepared ? <Shown prepared={prepared} desk={desk} /> : <EmptyPaper name={name} desk={desk} />
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
