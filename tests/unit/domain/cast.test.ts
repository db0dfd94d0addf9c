import { expect, test } from 'vitest'
import { castIn, onStageIn, participants } from '../../../src/domain/cast'
import { planned, segmentsOf } from './plan'

const inFirst = (plan: string) => {
  const [segment] = segmentsOf(planned(plan))
  if (!segment) throw new Error('A plan of one segment, please.')
  return segment
}
const words = (members: ReturnType<typeof castIn>) =>
  members.map(({ personId, teamId, role }) => `${role}.${personId ?? teamId}`).join(' ')

test.each([
  ['nobody', '5', '', ''],
  [
    'people and teams in their order',
    '5:host.lin,performer.team1',
    'host.lin performer.team1',
    'host.lin performer.team1',
  ],
  ['the troupe first', '5%team1:host.lin', 'performer.team1 host.lin', 'performer.team1 host.lin'],
  [
    'the troupe once, whatever it is cast as',
    '5%team1:crew.team1,host.lin',
    'performer.team1 host.lin',
    'performer.team1 host.lin',
  ],
  ['the crew is in it, and not on stage', '5:crew.wu,host.lin', 'crew.wu host.lin', 'host.lin'],
  ['somebody of the crew who also speaks', '5:crew.lin,speaker.lin', 'crew.lin speaker.lin', 'speaker.lin'],
  ['a role without anybody is nobody', '5:host.', '', ''],
])('who is in a segment, and who on stage: %s', (_, plan, all, onStage) => {
  expect(words(castIn(inFirst(plan)))).toBe(all)
  expect(words(onStageIn(inFirst(plan)))).toBe(onStage)
})

test('each participant is listed once, with all their roles, in order of first appearance', () => {
  const slots = segmentsOf(planned('5:host.lin 5:speaker.wu,host.lin 5%team1')).map((segment) => ({ segment }))
  const shown = participants(slots, castIn).map(
    ({ id, parts }) => `${id}: ${parts.map(({ slot, role }) => `${role} in ${slot.segment.title}`).join(', ')}`,
  )
  expect(shown).toEqual(['person lin: host in A, host in B', 'person wu: speaker in B', 'team team1: performer in C'])
})
