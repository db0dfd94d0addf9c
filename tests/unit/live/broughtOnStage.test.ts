import { expect, test } from 'vitest'
import { broughtOnStage } from '../../../src/ui/live/after/broughtOnStage'
import { frozen, logOf } from '../domain/run/run'
import { planned } from '../domain/plan'

const session = planned('10=caseShare&case1 10=microForum?5,5 10=microForum?5 10=caseShare&case2')
const rows = new Map(
  [...session.rows].map(([id, row]) => {
    if (row.type !== 'segment' || row.kind !== 'microForum') return [id, row] as const
    const questions = row.questions.map((question, at) => ({ ...question, concernId: at === 0 ? `of ${id}` : null }))
    return [id, { ...row, questions }] as const
  }),
)
const shown = (presses: string, kind: 'show' | 'rehearsal' = 'show') => {
  const plan = frozen({ ...session, rows }, kind)
  const { forums, caseIds } = broughtOnStage(plan, logOf(plan, presses), rows)
  return [...forums.map(({ segmentId, note, concernIds }) => `${segmentId} ${concernIds.join()} ${note}`), ...caseIds]
}

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing before the end', ['start@0 go@10'], []],
  ['only what the show reached', ['start@0 go@10 note:b=Mirrors@15 end@20'], ['b of b Mirrors', 'case1']],
  ['not what was only clicked through', ['start@0 go@10 go@20 go@20 end@30'], ['b of b ', 'case1', 'case2']],
])('%s', (_, [presses = ''], expected) => expect(shown(presses)).toEqual(expected))

test('a rehearsal answers nothing', () => expect(shown('start@0 go@10 end@20', 'rehearsal')).toEqual([]))
