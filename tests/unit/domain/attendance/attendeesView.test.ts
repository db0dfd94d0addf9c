import { describe, expect, test } from 'vitest'
import { attendeesView } from '../../../../src/domain/attendance/attendeesView'
import type { AttendeeRow } from '../../../../src/domain/attendance/attendeeRow'
import type { LibrarySnapshot, Team, Unit } from '../../../../src/domain/library'
import type { Attendee } from '../../../../src/domain/session'
import { person, someLibrary } from '../library'
import { planned } from '../plan'

const unit = (id: string, town: boolean): Unit => ({ id, order: id, deletedAt: null, sample: false, name: id, town })
const team = (id: string, size: number | null): Team => ({
  id,
  order: id,
  deletedAt: null,
  sample: false,
  name: id,
  unitId: null,
  contact: '',
  size,
})
const byId = <T extends { readonly id: string }>(...all: readonly T[]) => new Map(all.map((one) => [one.id, one]))

/** `lin` is of a town, `wu` of an office; team1 has six people, team2 nobody knows how many. */
const library: LibrarySnapshot = {
  ...someLibrary,
  units: byId(unit('Town', true), unit('Office', false)),
  people: byId(
    person('lin', { unitId: 'Town', title: 'Head' }),
    person('wu', { unitId: 'Office' }),
    person('he'),
    person('gu', { deletedAt: 1 }),
  ),
  teams: byId(team('team1', 6), team('team2', null)),
}

/** Entries are named 1, 2, 3 … in their order. */
const listOf = (entries: readonly Partial<Attendee>[]): Attendee[] =>
  entries.map((entry, i) => ({
    id: String(i + 1),
    order: String(i).padStart(6, '0'),
    deletedAt: null,
    sample: false,
    personId: null,
    teamId: null,
    listed: true,
    name: '',
    unit: '',
    post: '',
    group: null,
    rank: null,
    ...entry,
  }))

const viewOf = (plan: string, entries: readonly Partial<Attendee>[]) =>
  attendeesView({ ...planned(plan), attendees: listOf(entries) }, library)

/** `lin*=town#2(A,B)+3`: on stage (*), group, rank, segments, and the people it counts where that is not one. */
function shown({ name, isOnStage, group, rank, segmentTitles, people }: AttendeeRow): string {
  const where = segmentTitles.length > 0 ? `(${segmentTitles.join()})` : ''
  const rankWord = rank === null ? '' : `#${rank}`
  return `${name}${isOnStage ? '*' : ''}=${group}${rankWord}${where}${people === 1 ? '' : `+${people}`}`
}

describe('who attends', () => {
  test.each<[what: string, plan: string, entries: readonly Partial<Attendee>[], rows: string]>([
    ['nobody', '10 5', [], ''],
    ['who is on stage, once each', '10:speaker.wu 5:panelist.he,panelist.wu', [], 'wu*=guest(A,B) he*=guest(B)'],
    ['somebody of a town represents it', '10:speaker.lin', [], 'lin*=town(A)'],
    ['not the crew', '10:crew.wu', [], ''],
    ['not who is only in a skipped segment', '10~:speaker.wu 5:speaker.he', [], 'he*=guest(B)'],
    ['nobody whom the directory does not know', '10:speaker.nobody', [], ''],
    ['a troupe as one line', '10%team1', [], 'team1*=guest(A)+6'],
    ['a team that is cast, without its crew', '10:performer.team1 5:crew.team2', [], 'team1*=guest(A)+6'],
    ['a troupe of unknown size counts as one', '10%team2', [], 'team2*=guest(A)'],
    [
      'performers of a troupe are not counted again',
      '10%team1:performer.wu,performer.he,moderator.lin',
      [],
      'team1*=guest(A)+4 wu*=guest(A) he*=guest(A) lin*=town(A)',
    ],
    ['more performers than the troupe has people', '10%team2:performer.wu', [], 'team2*=guest(A)+0 wu*=guest(A)'],
    ['who is written down', '10', [{ name: 'Ann' }, { name: 'Bob', group: 'leader' }], 'Ann=audience Bob=leader'],
    ['written down with a town as unit', '10', [{ name: 'Ann', unit: 'Town' }], 'Ann=town'],
    ['a chosen group counts', '10', [{ name: 'Ann', unit: 'Town', group: 'audience' }], 'Ann=audience'],
    ['taken from the directory', '10', [{ personId: 'lin' }, { personId: 'wu', rank: 3 }], 'lin=town wu=audience#3'],
    ['taken from the directory, deleted there since', '10', [{ personId: 'gu' }], 'gu=audience'],
    ['a person of another workspace, by the stored words', '10', [{ personId: 'far', name: 'Far' }], 'Far=audience'],
    ['not a deleted person', '10', [{ name: 'Ann', deletedAt: 5 }, { name: 'Bob' }], 'Bob=audience'],
    ['taken twice by two windows', '10', [{ personId: 'wu' }, { personId: 'wu', rank: 2 }], 'wu=audience#2'],
    ['two of the same name', '10', [{ name: 'Ann' }, { name: 'Ann' }], 'Ann=audience Ann=audience'],
    ['stage first', '10:speaker.wu', [{ name: 'Ann' }, { personId: 'he' }], 'wu*=guest(A) Ann=audience he=audience'],
    [
      'a group and a rank for somebody on stage',
      '10:speaker.wu',
      [{ personId: 'wu', listed: false, group: 'leader', rank: 1 }],
      'wu*=leader#1(A)',
    ],
    ['which do not list anyone by themselves', '10', [{ personId: 'wu', listed: false, group: 'leader', rank: 1 }], ''],
    ['the same for a team', '10%team1', [{ teamId: 'team1', listed: false, rank: 4 }], 'team1*=guest#4(A)+6'],
    ['a team that has left the stage', '10', [{ teamId: 'team1', rank: 4 }], ''],
    ['listed and on stage', '10:speaker.wu', [{ personId: 'wu', rank: 2 }], 'wu*=guest#2(A)'],
    ['written down, then on stage', '10:speaker.wu', [{ name: 'wu', rank: 2 }], 'wu*=guest#2(A)'],
    ['written down with a space in the name', '10:speaker.wu', [{ name: ' WU\u3000' }], 'wu*=guest(A)'],
    ['written down with the same unit', '10:speaker.wu', [{ name: 'wu', unit: 'Office' }], 'wu*=guest(A)'],
    [
      'another of the same name and another unit',
      '10:speaker.wu',
      [{ name: 'wu', unit: 'Elsewhere' }],
      'wu*=guest(A) wu=audience',
    ],
  ])('%s', (_what, plan, entries, rows) => {
    expect(viewOf(plan, entries).rows.map(shown).join(' ')).toBe(rows)
  })
})

test('a row keeps its id when an entry is added for it', () => {
  const idsOf = (entries: readonly Partial<Attendee>[]) =>
    viewOf('10%team1:speaker.wu', entries).rows.map(({ id, entryIds }) => `${id}:${entryIds.join()}`)
  expect(idsOf([])).toEqual(['team/team1:', 'person/wu:'])
  expect(idsOf([{ personId: 'wu', listed: false }, { teamId: 'team1', listed: false }, { name: 'wu' }])).toEqual([
    'team/team1:2',
    'person/wu:1,3',
  ])
  expect(viewOf('10', [{ personId: 'wu' }, { name: 'Ann' }]).rows.map(({ id }) => id)).toEqual(['person/wu', '2'])
})

test('words come from the directory if it has the person', () => {
  const entries = [
    { personId: 'lin', name: 'Old', unit: 'Old', post: 'Old' },
    { name: 'Ann', unit: 'U', post: 'P' },
  ]
  expect(viewOf('10', entries).rows.map(({ name, unit: of, post }) => [name, of, post])).toEqual([
    ['lin', 'Town', 'Head'],
    ['Ann', 'U', 'P'],
  ])
})

test('people are counted once each, by group too', () => {
  const { count, onStageCount, countByGroup } = viewOf('10%team1:performer.wu 5:speaker.lin', [
    { name: 'Ann' },
    { personId: 'wu', listed: false, group: 'leader' },
    { name: 'lin' },
  ])
  expect({ count, onStageCount, countByGroup }).toEqual({
    count: 8,
    onStageCount: 7,
    countByGroup: { leader: 1, guest: 5, town: 1, audience: 1 },
  })
})
