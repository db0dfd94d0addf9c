import { t } from '../../i18n'
import { papers } from '../../papers/papers'
import { choicesNow, preparedPaper } from '../../papers/state/preparedPaper'
import { notify } from '../state/notices'
import { preferences } from '../state/preferences'
import { ask } from '../state/studio'
import { runJob, type Failure } from './deskJob'
import { fileNameOf } from './fileNameOf'
import { showChosen } from './paperActions'
import { requestFor } from './paperRequest'
import { printedAtNow } from './piles/printedAtNow'
import { rememberPrint } from './piles/printRecord'
import { outdatedPiles, replacementFor, type Replacement } from './piles/replacement'
import { printReplacements } from './piles/replacementJobs'
import { notifyFailures } from './notifyFailures'
import { papersAt, type Desk } from './desk'

/** Saves every paper of the session or season into a folder, each under its readable name. */
export async function saveAll(desk: Desk): Promise<void> {
  const folder = await ask('paper.chooseFolder')
  if (folder === null) return
  const stored = preferences.getState().papers
  const prepared = papersAt(desk).flatMap((name) => {
    const paper = papers[name]
    return preparedPaper(paper, desk.input, desk.house, choicesNow(paper, desk.input, stored[name])) ?? []
  })
  let saved = 0
  const steps = prepared.map((one) => ({
    name: t(`paper.${one.name}.name`),
    async run() {
      const request = { ...requestFor(one, desk), printedAt: printedAtNow() }
      const { marks } = await ask('paper.saveInto', { ...request, fileName: fileNameOf(one, desk, request.revision) })
      await rememberPrint(one, desk, { how: 'saved', copies: 1, marks, only: null })
      saved += 1
    },
  }))
  const { isWhole, failures } = await runJob(steps)
  const action = { label: t('paper.desk.showFolder'), run: () => showChosen(folder.id) }
  const message = t('paper.desk.savedAll', { count: saved, folder: folder.path })
  notify({ message, tone: isWhole && failures.length === 0 ? 'good' : 'caution', action })
  notifyFailures(failures)
}

/** Prints exactly the sheets that have changed, of all prints, with a slip for each paper. */
export async function printOutdated(desk: Desk): Promise<void> {
  const found: Replacement[] = []
  const steps = outdatedPiles(desk).map((outdated) => ({
    name: t(`paper.${outdated.piles[0].paper}.name`),
    run: async () => void found.push(await replacementFor(outdated, desk)),
  }))
  const { isWhole, failures } = await runJob(steps)
  if (!isWhole) return
  const more: readonly Failure[] = await printReplacements(found, desk)
  notifyFailures([...failures, ...more])
}
