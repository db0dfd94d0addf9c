import type { Format } from '../formats'
import type { Translate } from '../translate'
import type { Typesetter } from '../typesetter'

/** What every section of a paper is set with. */
export interface Setting {
  readonly format: Format
  readonly type: Typesetter
  readonly t: Translate
}
