import { replacementSlip } from '../../../src/papers/replacementSlip/replacementSlip'
import { SlipData } from '../../../src/papers/replacementSlip/slipSchema'
import { plainPress } from './press'

/** The slip that says which sheets of a paper to replace. */
export const slipPress = plainPress(SlipData, replacementSlip)
