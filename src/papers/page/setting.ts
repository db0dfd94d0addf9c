import type { Format } from './formats'
import type { Tools } from './tools'

/** What every section of a paper is set with. */
export interface Setting extends Tools {
  readonly format: Format
}
