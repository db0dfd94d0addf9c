import type { WindUp } from '../../../domain/kinds/windUp'
import type { Urgency } from '../../../domain/run/urgency'
import { useTranslation } from '../../components/translation'
import { usePreferences } from '../../state/preferences'
import { barView, type BarView } from './barView'
import { useShow } from '../show'
import { windUpOf } from '../../state/thresholds'

const nothingOn: WindUp = { warnMs: 0, dangerMs: 0 }

const useWindUp = (): WindUp => {
  const set = usePreferences(({ live }) => live.thresholds)
  return useShow(({ state }) => (state.current ? windUpOf(state.current, set) : nothingOn))
}

/** How urgent it is to wind up the current segment. */
export function useUrgency(): Urgency {
  const windUp = useWindUp()
  return useShow(({ state }) => barView(state, windUp).urgency)
}

/** The bar of the current segment, with its warning in words. */
export function useBar(): BarView & { readonly words: string } {
  const { t } = useTranslation()
  const windUp = useWindUp()
  const view = useShow(({ state }) => barView(state, windUp))
  const isOn = useShow(({ state }) => state.current !== null)
  return { ...view, words: isOn ? t(`live.urgency.${view.urgency}`, { time: view.time }) : '' }
}
