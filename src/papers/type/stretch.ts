import type { StyleName } from './styles'

/** A part of a line with its own style. A `whole` one is not broken across lines. */
export type Stretch = readonly [style: StyleName, text: string, unbroken?: 'whole']
