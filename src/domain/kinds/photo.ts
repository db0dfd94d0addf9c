import { minuteMs } from '../timing/units'
import type { Kind } from './kind'
import { brief } from './windUp'

/** 合影: everybody is photographed together. */
export const photo: Kind = {
  names: ['合影', 'photo'],
  needs: {},
  isOnStage: false,
  roles: ['host', 'crew'],
  pastedRole: 'crew',
  hasSpeakers: true,
  voice: 'host',
  isInProgramme: false,
  priority: 'flexible',
  minimumMs: 0,
  usualMs: 5 * minuteMs,
  windUp: brief,
}
