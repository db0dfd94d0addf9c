import { replacementSlip } from '../../../src/papers/replacementSlip/replacementSlip'
import { SlipData } from '../../../src/papers/replacementSlip/slipSchema'
import { plainPress } from './press'

/** The slip that lies on top of pages that are printed anew. */
export const slipPress = plainPress(SlipData, replacementSlip)
