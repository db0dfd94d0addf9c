import { minuteMs } from '../timing/units'
import type { Kind } from './kind'

/** 专家主旨发言: an expert draws it all together. */
export const keynote: Kind = {
  names: ['专家主旨发言', '主旨', '专家', 'keynote'],
  needs: { roles: ['expert'] },
  isOnStage: true,
  roles: ['expert', 'host', 'crew'],
  pastedRole: 'expert',
  hasSpeakers: false,
  voice: 'expert',
  isInProgramme: true,
  priority: 'reluctant',
  minimumMs: 0,
  usualMs: 20 * minuteMs,
  windUp: { warnMs: 5 * minuteMs, dangerMs: minuteMs },
}
