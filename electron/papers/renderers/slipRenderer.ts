import { replacementSlip } from '../../../src/papers/replacementSlip/replacementSlip'
import { SlipData } from '../../../src/papers/replacementSlip/slipSchema'
import { plainRenderer } from './renderer'

/** The slip that says which sheets of a paper to replace. */
export const slipRenderer = plainRenderer(SlipData, replacementSlip)
