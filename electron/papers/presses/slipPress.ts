import { replacementSlip } from '../../../src/papers/replacementSlip/replacementSlip'
import { SlipData } from '../../../src/papers/replacementSlip/slipSchema'
import type { SetPages } from '../setPages'
import { plainPress } from './press'

/** The slip that lies on top of pages that are printed anew. */
export const slipPressFor = ({ width, height }: Pick<SetPages, 'width' | 'height'>) =>
  plainPress(SlipData, (data, tools) => replacementSlip(data, tools, { width, height }))
