import { minuteMs } from '../timing/units'
import type { Kind } from './kind'

/** 茶歇: nothing is on stage. */
export const teaBreak: Kind = {
  names: ['茶歇', '休息', 'break'],
  needs: {},
  isOnStage: false,
  roles: ['crew'],
  pastedRole: 'crew',
  hasSpeakers: true,
  voice: 'host',
  isInProgramme: true,
  priority: 'first',
  minimumMs: 0,
  // People need their break.
  isCutLast: true,
  usualMs: 10 * minuteMs,
  windUp: { warnMs: 5 * minuteMs, dangerMs: 2 * minuteMs },
}
