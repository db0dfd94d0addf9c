import { minuteMs } from '../timing/units'
import type { Kind } from './kind'
import { speech } from './windUp'

/** 其他: anything else, and what a kind that nobody knows is read as. */
export const custom: Kind = {
  names: ['其他'],
  needs: {},
  mayShowCase: true,
  isOnStage: true,
  roles: ['host', 'speaker', 'panelist', 'performer', 'crew'],
  pastedRole: 'speaker',
  hasSpeakers: true,
  voice: 'speaker',
  isInProgramme: true,
  priority: 'flexible',
  minimumMs: 0,
  usualMs: 5 * minuteMs,
  windUp: speech,
}
