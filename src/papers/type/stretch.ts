import type { StyleName } from './styles'

/** A stretch of a line in a style of its own; a `whole` one is not broken over lines. */
export type Stretch = readonly [style: StyleName, text: string, kept?: 'whole']
