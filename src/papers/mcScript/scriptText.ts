import { stretchesOf } from '../content/directions'
import { withTail } from '../type/paragraphTail'
import type { Setting } from '../page/setting'
import type { StyleName } from '../type/styles'
import type { SetText, Stretch } from '../type/typesetter'

/** One paragraph of a script, with directions in another style. */
export function scriptText(
  text: string,
  { type, format }: Setting,
  [spoken, direction]: readonly [StyleName, StyleName] = ['script', 'direction'],
  more: Partial<SetText> = {},
): SetText {
  const stretches = stretchesOf(text).map(({ text: part, isDirection }): Stretch => [
    isDirection ? direction : spoken,
    part,
  ])
  return type.mixed(withTail(stretches), { margin: [0, 0, 0, format.sizes.script * 0.35], ...more })
}
