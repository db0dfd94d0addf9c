import { minuteMs } from '../timing/units'
import type { Kind } from './kind'
import { speech } from './windUp'

/** 案例分享: a unit presents a case of its practice. */
export const caseShare: Kind = {
  names: ['案例分享', '案例', 'case share'],
  needs: { case: true, roles: ['speaker'] },
  isOnStage: true,
  roles: ['speaker', 'host', 'crew'],
  pastedRole: 'speaker',
  hasSpeakers: true,
  voice: 'speaker',
  isInProgramme: true,
  priority: 'flexible',
  minimumMs: 0,
  usualMs: 15 * minuteMs,
  windUp: speech,
}
