import type { WindUp } from '../../domain/kinds/windUp'
import type { Urgency } from '../../domain/live/urgency'
import { useTranslation } from '../components/translation'
import { usePreferences } from '../state/preferences'
import { barView, type BarView } from './barView'
import { useShow } from './show'
import { thresholdOf } from './thresholds'

const useThreshold = (): WindUp => {
  const kind = useShow(({ state }) => state.current?.segment.kind ?? 'custom')
  return usePreferences(({ live }) => thresholdOf(kind, live.thresholds))
}

/** How pressing it is to wind up what is on. */
export function useUrgency(): Urgency {
  const threshold = useThreshold()
  return useShow(({ state }) => barView(state, threshold).urgency)
}

/** The bar of what is on, with its warning in words. */
export function useBar(): BarView & { readonly words: string } {
  const { t } = useTranslation()
  const threshold = useThreshold()
  const view = useShow(({ state }) => barView(state, threshold))
  const isOn = useShow(({ state }) => state.current !== null)
  return { ...view, words: isOn ? t(`live.urgency.${view.urgency}`, { time: view.time }) : '' }
}
