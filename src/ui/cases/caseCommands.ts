import { command } from '../commands/command'
import { workspace } from '../state/workspace'
import { arrangeCase } from './arrange/arrangeState'
import { shownCase } from './casesState'

/** Arranges the case that is chosen on the screen of the cases. */
export const arrangeCaseCommand = command({
  id: 'case.arrange',
  scope: 'cases',
  menu: 'edit',
  divided: true,
  inText: true,
  enabled: () => workspace.getState().libraryReadOnly === null && shownCase() !== null,
  run: () => {
    const id = shownCase()
    if (id !== null) arrangeCase(id)
  },
})
