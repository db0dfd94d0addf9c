import { expect, test } from 'vitest'
import type { LibrarySnapshot } from '../../../src/domain/library'
import type { SegmentKind } from '../../../src/domain/segment'
import { typedCastings } from '../../../src/ui/planner/panel/typedCastings'
import { person, someLibrary } from '../domain/library'
import { planned, segmentsOf } from '../domain/plan'

const people = [
  ...someLibrary.people.values(),
  person('fang1', { name: '王芳' }),
  person('fang2', { name: '王芳' }),
  person('aynur', { name: '阿依努尔·吐尔逊' }),
]
const library: LibrarySnapshot = { ...someLibrary, people: new Map(people.map((one) => [one.id, one])) }

/** Who is added as what, and how many are new to the directory. */
function added(typed: string, plan: string, meant?: Parameters<typeof typedCastings>[3]): string {
  const [segment] = segmentsOf(planned(plan))
  if (!segment) throw new Error('A plan of one segment, please.')
  const { added: castings, edits } = typedCastings(typed, segment, library, meant)
  const known = castings.map(({ personId, teamId, role }) => {
    const id = personId ?? teamId ?? ''
    return `${role}.${library.people.has(id) || library.teams.has(id) ? id : 'new'}`
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
  ['whichever point stands in the name', '阿依努尔・吐尔逊', '5=talk', 'speaker.aynur +0'],
  ['no team that is in it already', 'team1、team2', '5=skit:performer.team1', 'performer.team2 +0'],
])('%s', (_, typed, plan, castings) => expect(added(typed, plan)).toBe(castings))

test.each<[what: string, said: { id: string } | 'new' | null, castings: string]>([
  ['the one who is meant', { id: 'fang2' }, 'moderator.fang2 panelist.lin +0'],
  ['another person of that name', 'new', 'moderator.new panelist.lin +1'],
  ['nobody', null, 'moderator.lin +0'],
])('of two of one name in a typed list, a person says: %s', (_, said, castings) =>
  expect(added('王芳、lin', `5=${forum}`, new Map([['王芳', said]]))).toBe(castings),
)
