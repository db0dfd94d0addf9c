import { describe, expect, test } from 'vitest'
import { houseStyleOf } from '../../../src/domain/houseStyle'
import { revisionOf, type Print } from '../../../src/domain/papers/print'
import { fingerprintOf } from '../../../src/papers/fingerprint'
import { chosenOf, amount, choice, pick, toggle } from '../../../src/papers/option'
import type { PaperInput } from '../../../src/papers/paper'
import { papers } from '../../../src/papers/papers'
import { changesSince, concernsAll, paperStateOf } from '../../../src/papers/paperState'
import { choicesNow, preparedPaper } from '../../../src/papers/prepared'
import { casting, segment, sessionOf } from './sessionTwo'

const row = segment('talk', '我在亭子等你', 8, { castings: [casting('speaker', '周敏')] })
const session = sessionOf([row])
const recast = sessionOf([{ ...row, castings: [casting('speaker', '吴丽华')] }])
const paper = papers.programme

function printOf(input: PaperInput, more: Partial<Print> = {}): Print {
  const house = houseStyleOf(input.season)
  const prepared = preparedPaper(papers[more.paper ?? 'programme'], input, house, more.options)
  if (!prepared) throw new Error('nothing to print')
  return {
    id: 'print',
    paper: prepared.name,
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

test('a change of the language of the app puts no paper out of date: it is compared in the language that it has', () => {
  const english: PaperInput = { ...session, language: 'en' }
  expect(stateOf(english, [printOf(session)]).state).toBe('current')
  const state = stateOf({ ...recast, language: 'en' }, [printOf(session)])
  expect(state.state === 'outdated' && state.outdated[0]?.now?.language).toBe('zh-CN')
})

describe('of somebody who is no longer on stage', () => {
  const sheets = (input: PaperInput, prints: readonly Print[]) =>
    paperStateOf(papers.callSheets, input, houseStyleOf(input.season), prints)
  const print = printOf(session, { paper: 'callSheets', options: { who: 'person 周敏' } })

  test('the call sheet is out of date and has nothing in its place; it is not that of all others', () => {
    const state = sheets(recast, [print])
    const [outdated] = state.state === 'outdated' ? state.outdated : []
    expect(outdated?.now).toBe(null)
    expect(outdated?.changes.some(({ name, how }) => name === '周敏' && how === 'removed')).toBe(true)
  })
  test('once it was said to tear it up, it does not lie anywhere, until they are back', () => {
    const withdrawn: Print = { ...print, id: 'gone', at: 2, data: null, fingerprint: 'withdrawn', pages: [] }
    expect(sheets(recast, [print, withdrawn]).state).toBe('never')
    expect(sheets(session, [print, withdrawn]).state).toBe('outdated')
  })
  test('a choice of them for the next print counts for nothing', () => {
    const kept = { who: 'person 周敏', phones: 'none' }
    expect(choicesNow(papers.callSheets, session, kept)).toEqual(kept)
    expect(choicesNow(papers.callSheets, recast, kept)).toEqual({ phones: 'none' })
  })
})

test('a change of one card concerns that card, and another size all of them', () => {
  const cards = (form: string) => {
    const prepared = preparedPaper(papers.placeCards, session, houseStyleOf(session.season), { form })
    if (!prepared) throw new Error('no cards')
    return prepared.said
  }
  const print = printOf(recast, { paper: 'placeCards' })
  const one = changesSince(papers.placeCards, print, cards('folded'))
  expect(one).not.toEqual([])
  expect(concernsAll(one)).toBe(false)
  expect(concernsAll(changesSince(papers.placeCards, print, cards('stand200x100')))).toBe(true)
})

test('a print of a version that kept other data is another paper as a whole', () => {
  const old = printOf(session, { data: { rows: [] }, fingerprint: 'old' })
  const state = stateOf(session, [old])
  expect(state.state === 'outdated' && state.outdated[0]?.changes.map(({ id }) => id)).toEqual(['whole'])
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
