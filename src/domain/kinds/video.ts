import { minuteMs } from '../timing/units'
import type { Kind } from './kind'
import { brief } from './windUp'

/** 视频: a film is shown. */
export const video: Kind = {
  names: ['视频', '短片', 'video'],
  needs: {},
  mayShowCase: true,
  isOnStage: true,
  roles: ['crew', 'host'],
  pastedRole: 'crew',
  hasSpeakers: true,
  voice: 'host',
  isInProgramme: true,
  priority: 'flexible',
  minimumMs: 0,
  usualMs: 5 * minuteMs,
  windUp: brief,
}
