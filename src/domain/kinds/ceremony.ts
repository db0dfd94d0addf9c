import { minuteMs } from '../timing/units'
import type { Kind } from './kind'
import { brief } from './windUp'

/** 仪式: somebody is honoured, or something is opened. */
export const ceremony: Kind = {
  names: ['仪式', '颁奖'],
  needs: {},
  isOnStage: true,
  roles: ['host', 'speaker', 'crew'],
  pastedRole: 'host',
  hasSpeakers: true,
  voice: 'host',
  isInProgramme: true,
  priority: 'flexible',
  minimumMs: 0,
  // Those honoured need their moment.
  isCutLast: true,
  usualMs: 10 * minuteMs,
  windUp: brief,
}
