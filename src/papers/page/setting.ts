import type { Format } from './formats'
import type { Tools } from './tools'

/** What every section of a paper is rendered with. */
export interface Setting extends Tools {
  readonly format: Format
}
