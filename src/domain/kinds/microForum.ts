import { minuteMs } from '../timing/units'
import type { Kind } from './kind'
import { round } from './windUp'

/** 微论坛: several discuss questions before the audience. */
export const microForum: Kind = {
  names: ['微论坛', '论坛', '圆桌', 'forum'],
  needs: { questions: true, roles: ['moderator', 'panelist'] },
  mayShowCase: true,
  isOnStage: true,
  roles: ['panelist', 'moderator', 'crew'],
  ledBy: 'moderator',
  pastedRole: 'panelist',
  hasSpeakers: false,
  voice: 'moderator',
  isInProgramme: true,
  priority: 'flexible',
  minimumMs: 0,
  usualMs: 25 * minuteMs,
  windUp: round,
}
