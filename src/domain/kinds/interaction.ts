import { minuteMs } from '../timing/units'
import type { Kind } from './kind'
import { round } from './windUp'

/** 现场互动: the audience takes part. */
export const interaction: Kind = {
  names: ['现场互动', '互动'],
  needs: {},
  isOnStage: true,
  roles: ['host', 'panelist', 'crew'],
  pastedRole: 'host',
  hasSpeakers: true,
  voice: 'host',
  isInProgramme: true,
  priority: 'first',
  minimumMs: 0,
  usualMs: 10 * minuteMs,
  windUp: round,
}
