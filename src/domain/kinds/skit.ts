import { minuteMs, secondMs } from '../timing/units'
import type { Kind } from './kind'

/** 情景剧: a troupe, or a cast, plays. */
export const skit: Kind = {
  names: ['情景剧', '小品', '短剧', 'skit'],
  needs: { performers: true },
  mayShowCase: true,
  isOnStage: true,
  roles: ['performer', 'crew'],
  pastedRole: 'performer',
  hasSpeakers: false,
  voice: 'performer',
  isInProgramme: true,
  priority: 'flexible',
  minimumMs: 0,
  usualMs: 12 * minuteMs,
  windUp: { warnMs: minuteMs, dangerMs: 20 * secondMs },
}
