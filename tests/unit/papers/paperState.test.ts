import { expect, test } from 'vitest'
import { houseStyleOf } from '../../../src/domain/houseStyle'
import { revisionOf, type Print } from '../../../src/domain/papers/print'
import { fingerprintOf } from '../../../src/papers/fingerprint'
import { chosenOf, amount, choice, pick, toggle } from '../../../src/papers/option'
import type { PaperInput } from '../../../src/papers/paper'
import { papers } from '../../../src/papers/papers'
import { paperStateOf } from '../../../src/papers/paperState'
import { preparedPaper } from '../../../src/papers/prepared'
import { casting, segment, sessionOf } from './sessionTwo'

const row = segment('talk', '我在亭子等你', 8, { castings: [casting('speaker', '周敏')] })
const session = sessionOf([row])
const recast = sessionOf([{ ...row, castings: [casting('speaker', '吴丽华')] }])
const paper = papers.programme

function printOf(input: PaperInput, more: Partial<Print> = {}): Print {
  const house = houseStyleOf(input.season)
  const prepared = preparedPaper(paper, input, house, more.options)
  if (!prepared) throw new Error('nothing to print')
  return {
    id: 'print',
    paper: 'programme',
    variant: prepared.variant,
    options: prepared.options,
    how: 'printed',
    at: 1,
    copies: 1,
    fingerprint: prepared.fingerprint,
    houseFingerprint: fingerprintOf(house),
    data: JSON.parse(JSON.stringify(prepared.data)),
    pages: [],
    ...more,
  }
}

const stateOf = (input: PaperInput, prints: readonly Print[]) =>
  paperStateOf(paper, input, houseStyleOf(input.season), prints)

test('a paper is never printed, then up to date, then out of date with what changed', () => {
  expect(stateOf(session, []).state).toBe('never')
  expect(stateOf(session, [printOf(session)]).state).toBe('current')
  const state = stateOf(recast, [printOf(session)])
  const changes = state.state === 'outdated' ? state.outdated.flatMap((one) => one.changes) : []
  expect(changes.map(({ name, how }) => `${name} ${how}`)).toEqual([
    '我在亭子等你 changed',
    '吴丽华 added',
    '周敏 removed',
  ])
  expect(changes[0]?.fields).toEqual([{ field: 'people', from: '周敏', to: '吴丽华' }])
})

test('a session without rows has no programme', () => expect(stateOf(sessionOf([]), []).state).toBe('empty'))

test('what is chosen for the next print does not put the last one out of date', () => {
  expect(stateOf(session, [printOf(session, { options: { times: false } })]).state).toBe('current')
})

test('another look puts every paper out of date, and says that it is the look', () => {
  const { season } = session
  const state = stateOf({ ...session, season: season && { ...season, colour: '#003366' } }, [printOf(session)])
  expect(state.state === 'outdated' && state.outdated[0]?.changes.map(({ id }) => id)).toEqual(['house'])
})

test('a revision counts distinct states, printed or saved', () => {
  const [a, b] = [printOf(session), printOf(recast, { id: 'b', at: 3, how: 'saved' })]
  const prints = [b, a, { ...a, id: 'again', at: 2 }]
  const revision = (fingerprint: string) => revisionOf(prints, 'programme', '', fingerprint)
  expect([a.fingerprint, b.fingerprint, 'new'].map(revision)).toEqual([1, 2, 3])
})

test('what was kept and cannot be chosen gives way to the usual', () => {
  const options = { size: choice(['A4', 'A3']), contacts: toggle(true), points: amount(16, 14, 24), of: pick }
  expect(chosenOf(options, { size: 'A3', contacts: false, points: 20, of: 'sound' })).toEqual({
    size: 'A3',
    contacts: false,
    points: 20,
    of: 'sound',
  })
  const usual = { size: 'A4', contacts: true, points: 16, of: '' }
  expect(chosenOf(options, { size: 'A9', contacts: 'no', points: 99, of: 1, more: true })).toEqual(usual)
})
