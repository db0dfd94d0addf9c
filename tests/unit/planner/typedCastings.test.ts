import { expect, test } from 'vitest'
import type { SegmentKind } from '../../../src/domain/segment'
import { typedCastings } from '../../../src/ui/planner/typedCastings'
import { someLibrary } from '../domain/library'
import { planned, segmentsOf } from '../domain/plan'

/** Who is added as what, and how many are new to the directory. */
function added(typed: string, plan: string): string {
  const [segment] = segmentsOf(planned(plan))
  if (!segment) throw new Error('A plan of one segment, please.')
  const { added: castings, edits } = typedCastings(typed, segment, someLibrary)
  const known = castings.map(({ personId, teamId, role }) => {
    const id = personId ?? teamId ?? ''
    return `${role}.${someLibrary.people.has(id) || someLibrary.teams.has(id) ? id : 'new'}`
  })
  return `${known.join(' ')} +${edits.length}`
}

const forum: SegmentKind = 'microForum'
test.each([
  ['everybody typed', 'lin、wu', `5=${forum}`, 'moderator.lin panelist.wu +0'],
  ['nobody twice', 'lin、lin', '5=talk', 'speaker.lin +0'],
  ['nobody new twice', '陈立、陈立', '5=talk', 'speaker.new +1'],
  ['not who is in it already, whatever as', 'lin、wu', '5=talk:host.lin', 'speaker.wu +0'],
  ['who is in it, where another role is typed', '主讲：lin', '5=talk:host.lin', 'speaker.lin +0'],
  ['nobody twice in one role', '主讲：lin', '5=talk:speaker.lin', ' +0'],
  ['nobody where all are in it', 'lin', '5=talk:speaker.lin', ' +0'],
  ['no team that is in it already', 'team1、team2', '5=skit:performer.team1', 'performer.team2 +0'],
])('%s', (_, typed, plan, castings) => expect(added(typed, plan)).toBe(castings))
