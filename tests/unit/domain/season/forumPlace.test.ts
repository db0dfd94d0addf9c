import { expect, test } from 'vitest'
import { forumPlace, forumsIn } from '../../../../src/domain/season/forumPlace'
import { planned } from '../plan'

const rows = (plan: string) => [...planned(plan).rows.values()]

test.each([
  ['after the last segment that the classroom is about', '5=opening 15=caseShare 10=skit 5=ceremony 5=photo', 'c'],
  ['at the end where only the frame is planned', '5=opening 5=hosting', 'b'],
  ['at the top of nothing', '', null],
])('%s', (_, plan, place) => expect(forumPlace(rows(plan))).toBe(place))

test('the micro-forums of a running order', () =>
  expect(forumsIn(rows('# 5=microForum 5=talk 5=microForum')).map(({ id }) => id)).toEqual(['b', 'd']))
