import { plainText } from '../../domain/timing/plainText'

const yes = /^(是|已完成|完成|已调研|已走访|已去|已办结|√|✓|✔|☑|对|y|yes|done|true|1)$/iu
const no = /^(否|未完成|没完成|未|未去|计划|计划中|待完成|待调研|未开始|进行中|×|✗|✘|☐|n|no|planned|false|0)$/iu

/** What a cell says about whether a visit took place; null if it says neither. */
export function doneSaid(cell: string): boolean | null {
  const plain = plainText(cell)
  return yes.test(plain) ? true : no.test(plain) ? false : null
}
