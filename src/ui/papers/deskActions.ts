import { paperNames } from '../../domain/papers/paperNames'
import { t } from '../../i18n'
import { papers } from '../../papers/papers'
import { choicesNow, preparedPaper } from '../../papers/prepared'
import { notify } from '../state/notices'
import { preferences } from '../state/preferences'
import { ask } from '../state/studio'
import { JobStopped, runJob } from './deskJob'
import { fileNameOf } from './fileNameOf'
import { isFolded, showChosen } from './paperActions'
import { requestFor } from './paperRequest'
import { printedAtNow } from './printedAtNow'
import { rememberPrint } from './printRecord'
import { outdatedPrints, replacementFor, type Replacement } from './replacement'
import type { Desk } from './useDesk'

/** Saves every paper that the session has into a folder, each under its good name. */
export async function saveAll(desk: Desk): Promise<void> {
  const folder = await ask('paper.chooseFolder')
  if (folder === null) return
  const kept = preferences.getState().papers
  const prepared = paperNames.flatMap((name) => {
    const paper = papers[name]
    return preparedPaper(paper, desk.input, desk.house, choicesNow(paper, desk.input, kept[name])) ?? []
  })
  let saved = 0
  const steps = prepared.map((one) => ({
    name: t(`paper.${one.name}.name`),
    async run() {
      const request = { ...requestFor(one, desk), printedAt: printedAtNow() }
      const { pieces } = await ask('paper.saveInto', { ...request, fileName: fileNameOf(one, desk, request.revision) })
      await rememberPrint(one, desk, { how: 'saved', copies: 1, pages: pieces })
      saved += 1
    },
  }))
  const isWhole = await finished(steps)
  const action = { label: t('paper.desk.showFolder'), run: () => showChosen(folder.id) }
  const message = t('paper.desk.savedAll', { count: saved, folder: folder.path })
  notify({ message, tone: isWhole ? 'good' : 'caution', action })
}

/** Prints what has changed of all that lies printed, and nothing else. */
export async function printOutdated(desk: Desk): Promise<void> {
  const found: Replacement[] = []
  const steps = outdatedPrints(desk).map((outdated) => ({
    name: t(`paper.${outdated.print.paper}.name`),
    run: async () => void found.push(await replacementFor(outdated, desk)),
  }))
  if (!(await finished(steps))) return
  for (const group of inJobs(found)) if (!(await printGroup(group, desk))) return
}

/** What has one size, one way of folding and one number of copies goes to the printer as one job. */
function inJobs(all: readonly Replacement[]): readonly (readonly Replacement[])[] {
  const jobs = new Map<string, Replacement[]>()
  for (const one of all) {
    // Sizes in millimetres and in points differ by a hair.
    const { width, height } = one.size
    const key = [Math.round(width), Math.round(height), isFolded(one.prepared), one.copies].join()
    jobs.set(key, [...(jobs.get(key) ?? []), one])
  }
  return [...jobs.values()]
}

/** False when the person closed the print dialog. */
async function printGroup(group: readonly Replacement[], desk: Desk): Promise<boolean> {
  const [first] = group
  if (!first) return true
  const title = t('paper.desk.jobTitle', { number: desk.input.entry.number })
  const parts = group.map(({ request }) => request)
  const printed = await ask('paper.print', { parts, title, copies: first.copies, isFolded: isFolded(first.prepared) })
  if (printed === null) return false
  for (const { prepared, copies, pages } of group)
    await rememberPrint(prepared, desk, { how: 'printed', copies, pages })
  notify({ message: t('paper.desk.printedAgain', { count: group.length }), tone: 'good' })
  return true
}

/** False when a person gave the job up. */
async function finished(steps: Parameters<typeof runJob>[0]): Promise<boolean> {
  try {
    await runJob(steps)
    return true
  } catch (error) {
    if (error instanceof JobStopped) return false
    throw error
  }
}
