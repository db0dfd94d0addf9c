import { expect, test } from 'vitest'
import { t } from '../../../src/i18n'
import { withDay } from '../../../src/ui/planner/panel/dayWords'

test.each([
  [0, '11:02'],
  [1, '次日 11:02'],
  [-1, '前一日 11:02'],
  [2, '+2 日 11:02'],
  [-3, '−3 日 11:02'],
])('%d days after the session’s', (days, words) => expect(withDay('11:02', days, t)).toBe(words))
