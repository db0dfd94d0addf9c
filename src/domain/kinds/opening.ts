import { minuteMs } from '../timing/units'
import type { Kind } from './kind'
import { brief } from './windUp'

/** 开场: how a session begins. */
export const opening: Kind = {
  names: ['开场', 'opening'],
  needs: {},
  isOnStage: true,
  roles: ['host', 'speaker', 'crew'],
  pastedRole: 'host',
  hasSpeakers: /致辞|讲话|发言/,
  voice: 'host',
  isInProgramme: true,
  priority: 'flexible',
  minimumMs: 0,
  usualMs: 5 * minuteMs,
  windUp: brief,
}
