import { minuteMs } from '../timing/units'
import type { Kind } from './kind'
import { speech } from './windUp'

/** 独立演讲: one person speaks. */
export const talk: Kind = {
  names: ['独立演讲', '演讲', 'talk'],
  needs: { roles: ['speaker'], oneSpeaker: true },
  mayShowCase: true,
  isOnStage: true,
  roles: ['speaker', 'host', 'crew'],
  pastedRole: 'speaker',
  hasSpeakers: true,
  voice: 'speaker',
  isInProgramme: true,
  priority: 'flexible',
  minimumMs: 0,
  usualMs: 8 * minuteMs,
  windUp: speech,
}
