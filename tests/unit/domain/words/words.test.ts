import i18next, { type TFunction } from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { estimateBases } from '../../../../src/domain/estimate/estimateOf'
import { ruleIds } from '../../../../src/domain/findings/finding'
import { missingWhats } from '../../../../src/domain/findings/rules/missingForKind'
import { assumptions } from '../../../../src/domain/findings/rules/assumedLength'
import { changers } from '../../../../src/domain/findings/rules/tightChange'
import { castingRoles, departments, priorities, segmentKinds } from '../../../../src/domain/segment'
import { spreadForms, spreadStates } from '../../../../src/domain/season/case'
import { concernStates } from '../../../../src/domain/season/concern'
import { stages } from '../../../../src/domain/season/pipeline'
import { visitStates } from '../../../../src/domain/season/visitMatrix'
import { attendeeGroups, sessionStates } from '../../../../src/domain/session'
import enFinding from '../../../../src/i18n/en/finding.json'
import enTerm from '../../../../src/i18n/en/term.json'
import zhFinding from '../../../../src/i18n/zh-CN/finding.json'
import zhTerm from '../../../../src/i18n/zh-CN/term.json'

const languages = { 'zh-CN': { term: zhTerm, finding: zhFinding }, en: { term: enTerm, finding: enFinding } }

const vocabulary = {
  kind: segmentKinds,
  role: castingRoles,
  priority: priorities,
  department: departments,
  state: sessionStates,
  group: attendeeGroups,
  presence: ['invited', 'confirmed', 'declined'],
  stage: stages,
  concern: concernStates,
  visit: visitStates,
  spread: spreadStates,
  spreadForm: spreadForms,
} as const

/** What each rule can report, with the parameters that its text must contain. */
const sides = ['arrival', 'departure']
const sessionNames = ['themed', 'unthemed']
const ofTwoSessions = ['personInTwoSessions', 'venueInTwoSessions']
const sentences: readonly (readonly [string, Record<string, string>])[] = ruleIds.flatMap((rule) => {
  const key = `finding.${rule}`
  if (rule === 'missingForKind') return missingWhats.map((what) => [key, { what }] as const)
  if (rule === 'underEstimate') return estimateBases.map((basis) => [key, { basis }] as const)
  if (rule === 'assumedLength') return assumptions.map((which) => [key, { which }] as const)
  if (rule === 'tightChange') return changers.map((who) => [key, { who }] as const)
  if (rule === 'outsidePresence') return sides.map((side) => [key, { side }] as const)
  if (rule === 'emptySession') return ['empty', 'allSkipped'].map((what) => [key, { what }] as const)
  if (rule === 'caseAlreadyPresented')
    return ['presented', 'planned'].flatMap((when) => sessionNames.map((session) => [key, { session, when }] as const))
  if (ofTwoSessions.includes(rule)) return sessionNames.map((session) => [key, { session }] as const)
  return [[key, {}] as const]
})

/** Every parameter of a finding, as named in the window's texts (`byMs` becomes `by`). */
const params = {
  title: 'Title',
  text: 'Text',
  first: 'First',
  second: 'Second',
  name: 'Name',
  theme: 'Theme',
  case: 'Case',
  by: '2:00',
  gap: '1:00',
  planned: '5:00',
  minimum: '7:00',
  estimate: '8:00',
  questions: '9:00',
  characters: 1800,
  pace: 180,
  number: 3,
  start: '13:55',
  earliest: '13:39',
  count: 12,
  sessionStart: '14:00',
  end: '14:18',
  hardEnd: '14:12',
  onStage: '14:08',
  present: '14:15',
  arrival: '15:30',
  departure: '15:00',
  minutes: 10,
}

/** The text without parts that only count things, such as `characters_other`. */
const withoutCounts = <T extends object>(words: T): T =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !/_(one|other)$/.test(key))) as T

describe.each(Object.entries(languages))('in %s', (language, words) => {
  let t: TFunction
  const word = (key: string, values: object): string => String(t(key as never, values as never))
  beforeAll(async () => {
    const texts = i18next.createInstance()
    const resources = { [language]: { words } }
    t = await texts.init({
      lng: language,
      fallbackLng: false,
      defaultNS: 'words',
      ns: ['words'],
      resources,
      interpolation: { escapeValue: false },
    })
  })

  test('every word of the vocabulary has its term, and no term is left over', () => {
    const listed = Object.entries(vocabulary).map(([family, members]) => [family, [...members].sort()])
    const worded = Object.entries(words.term).map(([family, terms]) => [family, Object.keys(terms).sort()])
    expect(Object.fromEntries(worded)).toEqual(Object.fromEntries(listed))
    for (const terms of Object.values(words.term))
      for (const term of Object.values(terms)) expect(term.trim()).not.toBe('')
  })

  test('no two terms of a family are the same', () => {
    for (const terms of Object.values(words.term))
      expect(new Set(Object.values(terms)).size).toBe(Object.keys(terms).length)
  })

  test.each(sentences)('%s %o is a whole sentence', (key, which) => {
    const sentence = word(key, { ...params, ...which })
    expect(sentence).not.toBe(key)
    expect(sentence.length).toBeGreaterThan(4)
    expect(sentence).not.toMatch(/\{\{|\$t|undefined|finding\./)
  })

  test('a script of one character uses the singular', () => {
    const said = (characters: number) => word('finding.underEstimate', { ...params, basis: 'script', characters })
    expect(said(1)).toMatch(language === 'en' ? /1 character takes/ : /讲稿 1 字，/)
    expect(said(1800)).toMatch(language === 'en' ? /1800 characters take/ : /讲稿 1800 字，/)
  })

  test('a title cannot inject into the text', () => {
    const sentence = word('finding.emptyTitle', { number: '{{title}}', title: 'x' })
    expect(sentence).toContain('{{title}}')
  })

  test('no text is unused', () => {
    const { missing, estimate, presence, change, session, caseElsewhere, emptyBecause, assumed, ...rules } =
      withoutCounts(words.finding)
    expect(Object.keys(rules).sort()).toEqual([...ruleIds].sort())
    expect(Object.keys(session).sort()).toEqual([...sessionNames].sort())
    expect(Object.keys(missing).sort()).toEqual([...missingWhats].sort())
    expect(Object.keys(estimate).sort()).toEqual([...estimateBases].sort())
    expect(Object.keys(presence).sort()).toEqual(sides)
    expect(Object.keys(assumed).sort()).toEqual([...assumptions].sort())
    expect(Object.keys(change).sort()).toEqual([...changers].sort())
    expect(Object.keys(caseElsewhere).sort()).toEqual(['planned', 'presented'])
    expect(Object.keys(emptyBecause).sort()).toEqual(['allSkipped', 'empty'])
  })
})

test('both languages have the same parameters', () => {
  const parametersOf = (words: unknown): unknown =>
    typeof words === 'string'
      ? [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
      : Object.fromEntries(
          Object.entries(words as object).map(([key, inner]) => [key.replace(/_one$/, '_other'), parametersOf(inner)]),
        )
  expect(parametersOf(enFinding)).toEqual(parametersOf(zhFinding))
})
