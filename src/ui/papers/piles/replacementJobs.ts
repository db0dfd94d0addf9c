import { reportFailure } from '../../feedback/reportFailure'
import { mostCopies, mostParts } from '../../../ipc/printLimits'
import { t } from '../../../i18n'
import { notify } from '../../state/notices'
import { ask, problemOf } from '../../state/studio'
import type { Failure } from '../deskJob'
import { printedAtNow } from './printedAtNow'
import { rememberReplaced, rememberUndone } from './printRecord'
import type { Replacement, ReplacementJob } from './replacement'
import { slipsOf } from './slips'
import type { Desk } from '../desk'

type Printable = Replacement & { readonly job: ReplacementJob }

/**
 * Prints the slips, then the replacements of the old sheets; each print is recorded at once. Ends when the user closes
 * a print dialog. Returns what could not be printed.
 */
export async function printReplacements(found: readonly Replacement[], desk: Desk): Promise<readonly Failure[]> {
  const slips = slipsOf(found, desk)
  if (slips.length > 0 && !(await printSlips(slips, desk))) return []
  const done: Done[] = []
  for (const one of found) if (one.job === null) done.push(await remember(one, desk))
  const failures: Failure[] = []
  for (const job of inJobs(found.filter(isPrintable))) {
    try {
      if (!(await printJob(job, desk))) break
      for (const one of job) done.push(await remember(one, desk))
    } catch (error) {
      failures.push(...job.map(({ paper }) => ({ name: t(`paper.${paper}.name`), problem: problemOf(error) })))
    }
  }
  notifyReplaced(done, desk)
  return failures
}

/** What was brought up to date, by the event that records it. */
interface Done extends Pick<Replacement, 'paper' | 'rows'> {
  readonly event: string
}

function notifyReplaced(done: readonly Done[], desk: Desk): void {
  const replaced = done.filter(({ rows }) => rows.length > 0)
  const count = new Set(replaced.map(({ paper }) => paper)).size
  if (done.length > 0 && count === 0) notify({ message: t('paper.desk.nothingChanged'), tone: 'good' })
  if (count === 0) return
  const undo = async () => {
    for (const { event } of replaced) await rememberUndone(event, desk)
  }
  const action = { label: t('paper.desk.notReplaced'), run: () => void reportFailure(undo) }
  notify({ message: t('paper.desk.printedAgain', { count }), tone: 'good', action })
}

/** False if the user closed the dialog. */
const printSlips = (slips: ReturnType<typeof slipsOf>, { input, house, ...desk }: Desk): Promise<boolean> =>
  ask('paper.printSlips', {
    slips: [...slips],
    language: input.language,
    house: { ...house },
    printedAt: printedAtNow(),
    title: titleOf({ input, house, ...desk }),
  })

const titleOf = ({ input }: Desk): string =>
  input.of === 'session'
    ? t('paper.desk.jobTitle', { number: input.entry.number })
    : t('paper.desk.jobTitleOfSeason', { season: input.season.name })

const isPrintable = (one: Replacement): one is Printable => one.job !== null

/** What exists after that: the sheets that stayed and the new ones; null if nothing is left. */
async function remember({ paper, piles, now, rows, sheets }: Replacement, desk: Desk): Promise<Done> {
  return { paper, rows, event: await rememberReplaced(piles, now && { prepared: now, sheets }, desk) }
}

/** Papers with the same size, folding and number of copies go to the printer as one job. */
function inJobs(all: readonly Printable[]): readonly (readonly Printable[])[] {
  const jobs = new Map<string, Printable[]>()
  for (const one of all) {
    const { size, isFolded, copies } = one.job
    // The same size in millimetres and in points differs slightly.
    const key = [Math.round(size.width), Math.round(size.height), isFolded, copies].join()
    jobs.set(key, [...(jobs.get(key) ?? []), one])
  }
  return [...jobs.values()].flatMap((job) => chunksOf(job, mostParts))
}

const chunksOf = <T>(all: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, i) => all.slice(i * most, (i + 1) * most))

/** False if the user closed the dialog. More copies than a printer takes at once are printed in several jobs. */
async function printJob(group: readonly Printable[], desk: Desk): Promise<boolean> {
  const parts = group.map(({ job }) => job.request)
  const { copies = 1, isFolded = false } = group[0]?.job ?? {}
  const sides = isFolded ? 'folded' : 'single'
  for (let left = copies; left > 0; left -= mostCopies) {
    const now = Math.min(left, mostCopies)
    const printed = await ask('paper.print', { parts, title: titleOf(desk), copies: now, sides })
    if (printed === null) return false
  }
  return true
}
