import { minuteMs } from '../timing/units'
import type { Kind } from './kind'
import { brief } from './windUp'

/** 主持串场: the host leads from one segment to the next. */
export const hosting: Kind = {
  names: ['主持串场', '串场', '主持'],
  needs: {},
  isOnStage: true,
  roles: ['host', 'crew'],
  pastedRole: 'host',
  hasSpeakers: false,
  voice: 'host',
  isInProgramme: false,
  priority: 'flexible',
  minimumMs: 0,
  usualMs: 3 * minuteMs,
  windUp: brief,
}
