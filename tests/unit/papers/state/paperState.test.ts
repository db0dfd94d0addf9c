import { describe, expect, test } from 'vitest'
import { houseStyleOf } from '../../../../src/domain/houseStyle'
import type { Pile } from '../../../../src/domain/papers/piles'
import { fingerprintOf } from '../../../../src/papers/state/fingerprint'
import { chosenOf, amountOption, choiceOption, pickOption, toggleOption } from '../../../../src/papers/option'
import type { SessionInput } from '../../../../src/papers/paper'
import { papers } from '../../../../src/papers/papers'
import { changesSince, concernsAll, paperStateOf } from '../../../../src/papers/state/paperState'
import { choicesNow, preparedPaper } from '../../../../src/papers/state/preparedPaper'
import { casting, segment, sessionOf } from '../sessionTwo'

const row = segment('talk', '我在亭子等你', 8, { castings: [casting('speaker', '周敏')] })
const session = sessionOf([row])
const recast = sessionOf([{ ...row, castings: [casting('speaker', '吴丽华')] }])
const paper = papers.programme

function printOf(input: SessionInput, more: Partial<Pile> = {}): Pile {
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
    revision: 1,
    isPart: false,
    replacedAt: null,
    sheets: [],
    ...more,
  }
}

const stateOf = (input: SessionInput, prints: readonly Pile[]) =>
  paperStateOf(paper, input, houseStyleOf(input.season), prints)

test('a paper is never printed, then up to date, then outdated with its changes', () => {
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

test('the options for the next print do not make the last one outdated', () => {
  expect(stateOf(session, [printOf(session, { options: { times: false } })]).state).toBe('current')
})

test('changing the app’s language makes no paper outdated: it is compared in its own language', () => {
  const english: SessionInput = { ...session, language: 'en' }
  expect(stateOf(english, [printOf(session)]).state).toBe('current')
  const state = stateOf({ ...recast, language: 'en' }, [printOf(session)])
  expect(state.state === 'outdated' && state.outdated[0]?.now?.language).toBe('zh-CN')
})

describe('for somebody who is no longer on stage', () => {
  const sheets = (input: SessionInput, prints: readonly Pile[]) =>
    paperStateOf(papers.callSheets, input, houseStyleOf(input.season), prints)
  const print = printOf(session, { paper: 'callSheets', options: { who: 'person 周敏' } })

  test('the call sheet is outdated without a replacement; it does not become everybody’s', () => {
    const state = sheets(recast, [print])
    const [outdated] = state.state === 'outdated' ? state.outdated : []
    expect(outdated?.now).toBe(null)
    expect(outdated?.changes.some(({ name, how }) => name === '周敏' && how === 'removed')).toBe(true)
  })
  test('choosing them for the next print has no effect', () => {
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

test('a print from a version with other data differs as a whole', () => {
  const old = printOf(session, { data: { rows: [] }, fingerprint: 'old' })
  const state = stateOf(session, [old])
  expect(state.state === 'outdated' && state.outdated[0]?.changes.map(({ id }) => id)).toEqual(['whole'])
})

test('another style makes every paper outdated, and says that it is the style', () => {
  const { season } = session
  const state = stateOf({ ...session, season: season && { ...season, colour: '#003366' } }, [printOf(session)])
  expect(state.state === 'outdated' && state.outdated[0]?.changes.map(({ id }) => id)).toEqual(['house'])
})

test('a saved value that cannot be chosen is replaced by the default', () => {
  const options = {
    size: choiceOption(['A4', 'A3']),
    contacts: toggleOption(true),
    points: amountOption(16, 14, 24),
    of: pickOption,
  }
  expect(chosenOf(options, { size: 'A3', contacts: false, points: 20, of: 'sound' })).toEqual({
    size: 'A3',
    contacts: false,
    points: 20,
    of: 'sound',
  })
  const usual = { size: 'A4', contacts: true, points: 16, of: '' }
  expect(chosenOf(options, { size: 'A9', contacts: 'no', points: 99, of: 1, more: true })).toEqual(usual)
})

test('if only some cards exist, only those can be outdated', () => {
  const cards = (who: string): Partial<Pile> => ({
    paper: 'placeCards',
    isPart: true,
    sheets: [{ of: `person/${who}`, name: who, number: 1, pages: [{ page: 1, code: 'K7QD' }] }],
  })
  const state = (who: string) =>
    paperStateOf(papers.placeCards, recast, houseStyleOf(recast.season), [printOf(session, cards(who))]).state
  expect(state('周敏')).toBe('outdated')
  expect(state('林晓')).toBe('current')
})
