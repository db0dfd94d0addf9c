import { showStatusMessage } from '../../state/statusMessage'
import { reportFailure } from '../../feedback/reportFailure'
import { t } from '../../../i18n'
import { columnsOf } from '../../displays/columnsOf'
import { displayWord } from '../../displays/displayWords'
import { choiceAfter, menuChoices } from '../../displays/menuChoices'
import { displays, turnDisplay } from '../../state/displays'
import { runNow } from '../../state/run'

/** With one projector: switches it to the next display, without leaving the console. */
export function turnOnlyDisplay(): void {
  const state = displays.getState()
  const [shown, ...others] = state.displays.filter(({ isOpen }) => isOpen)
  const plan = runNow()?.plan ?? null
  if (!shown || others.length > 0) return showStatusMessage(t(shown ? 'live.said.manyDisplays' : 'live.said.noDisplay'))
  const next = choiceAfter(menuChoices(shown, plan ? columnsOf(plan) : [], state))
  if (!next) return
  void reportFailure(async () => {
    await turnDisplay(shown, next)
    showStatusMessage(t('live.said.turned', { display: displayWord(next, plan) }))
  })
}
