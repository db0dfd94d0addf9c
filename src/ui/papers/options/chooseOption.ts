import type { OptionValue, OptionValues } from '../../../domain/papers/optionValue'
import type { PaperName } from '../../../domain/papers/paperNames'
import { preferences, setPreferences } from '../../state/preferences'

/** Sets one option of a paper; `options` are the present values. */
export function chooseOption(paper: PaperName, options: OptionValues, option: string, value: OptionValue): void {
  setPreferences({ papers: { ...preferences.getState().papers, [paper]: { ...options, [option]: value } } })
}
