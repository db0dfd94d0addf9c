import { describe, expect, test } from 'vitest'
import { actualsOf } from '../../../../../src/domain/run/log/actualsOf'
import { reportOf, type ReportRow } from '../../../../../src/domain/run/report/report'
import { minutes } from '../../plan'
import { at, frozen, logOf, startAt } from '../run'

const inMinutes = (ms: number | null): string => (ms === null ? '–' : `${ms / minutes(1)}`)
const minuteOf = (time: number | null): string => (time === null ? '–' : inMinutes(time - startAt))

/** `a done 0/2 10/12 +2`: planned and actual start, planned and actual length, excess. */
const shownRow = (row: ReportRow): string =>
  [
    row.segment.id,
    row.outcome,
    row.isInserted ? 'inserted' : '',
    `${minuteOf(row.plannedStartAt)}/${minuteOf(row.startedAt)}`,
    `${inMinutes(row.plannedMs)}/${inMinutes(row.actualMs)}`,
    row.deltaMs === null ? '' : `${row.deltaMs < 0 ? '' : '+'}${inMinutes(row.deltaMs)}`,
    row.note ?? '',
  ]
    .filter((word) => word !== '')
    .join(' ')

const reported = (presses: string, plan = frozen('10:host.lin 5:speaker.wu 5', 'show', '14:15')) =>
  reportOf(plan, logOf(plan, presses))

describe('planned against actual', () => {
  test.each([
    ['on time', 'start@0 go@10 go@15 end@20', 'a done 0/0 10/10 +0, b done 10/10 5/5 +0, c done 15/15 5/5 +0'],
    ['late and over', 'start@2 go@14 go@17 end@22', 'a done 0/2 10/12 +2, b done 10/14 5/3 -2, c done 15/17 5/5 +0'],
    [
      'without pauses',
      'start@0 pause@4 go@10 go@15 end@20',
      'a done 0/0 10/4 -6, b done 10/10 5/5 +0, c done 15/15 5/5 +0',
    ],
    [
      'extended: the plan stays',
      'start@0 extend:a+2@1 go@12 go@17 end@22',
      'a done 0/0 10/12 +2, b done 10/12 5/5 +0, c done 15/17 5/5 +0',
    ],
    ['cut', 'start@0 cut:b@3 go@10 end@15', 'a done 0/0 10/10 +0, b cut 10/– 5/–, c done 15/10 5/5 +0'],
    ['jumped over', 'start@0 jump:c@10 end@15', 'a done 0/0 10/10 +0, b passed 10/– 5/–, c done 15/10 5/5 +0'],
    [
      'inserted',
      'start@0 insert:x3>a@4 go@10 go@12 go@17 end@22',
      'a done 0/0 10/10 +0, x done inserted –/10 3/2 -1, b done 10/12 5/5 +0, c done 15/17 5/5 +0',
    ],
    [
      'changed during the run: planned as at first',
      'start@0 insert:b8>a@4 go@10 go@18 end@23',
      'a done 0/0 10/10 +0, b done 10/10 5/8 +3, c done 15/18 5/5 +0',
    ],
    [
      'come again: all its time',
      'start@0 go@8 jump:a@9 go@11 go@16 end@21',
      'a done 0/0 10/10 +0, b done 10/11 5/6 +1, c done 15/16 5/5 +0',
    ],
    [
      'with notes',
      'start@0 note:a=late@1 go@10 go@15 end@20',
      'a done 0/0 10/10 +0 late, b done 10/10 5/5 +0, c done 15/15 5/5 +0',
    ],
    [
      'during the run, up to the last event',
      'start@0 go@10 pause@12',
      'a done 0/0 10/10 +0, b current 10/10 5/2 -3, c upcoming 15/– 5/–',
    ],
    ['before it has begun', '', 'a upcoming 0/– 10/–, b upcoming 10/– 5/–, c upcoming 15/– 5/–'],
  ])('%s', (_, presses, rows) => {
    expect(reported(presses).rows.map(shownRow).join(', ')).toBe(rows)
  })

  test.each([
    ['on time', 'start@0 go@10 go@15 end@20', 0, { overHardMs: 5 }, ''],
    ['started late', 'start@3 go@13 go@18 end@23', 3, { startMs: 3, overHardMs: 8 }, ''],
    ['the worst first', 'start@0 go@11 go@19 end@24', 4, { segmentsMs: 4, overHardMs: 9 }, 'b 3, a 1'],
    ['a pause', 'start@0 pause@2 resume@5 go@13 go@18 end@23', 3, { pausesMs: 3, overHardMs: 8 }, ''],
    ['a cut makes up', 'start@3 cut:b@5 go@13 end@18', -2, { startMs: 3, leftOutMs: -5, overHardMs: 3 }, ''],
    ['so does a jump', 'start@3 jump:c@13 end@18', -2, { startMs: 3, leftOutMs: -5, overHardMs: 3 }, ''],
    ['one inserted', 'start@0 insert:x3>a@4 go@10 go@12 go@17 end@22', 2, { insertedMs: 2, overHardMs: 7 }, ''],
    [
      'everything',
      'start@1 pause@2 resume@4 go@15 go@18 end@21',
      1,
      { startMs: 1, pausesMs: 2, segmentsMs: -2, overHardMs: 6 },
      'a 2',
    ],
  ])('where the time went: %s', (_, presses, over, { overHardMs, ...balance }, lost) => {
    const none = { startMs: 0, segmentsMs: 0, insertedMs: 0, pausesMs: 0, leftOutMs: 0, waitsMs: 0 }
    const report = reported(presses)
    expect([report.isEnded, report.overMs / minutes(1), (report.overHardMs ?? NaN) / minutes(1)]).toEqual([
      true,
      over,
      overHardMs,
    ])
    const shown = Object.fromEntries(Object.entries(report.balance).map(([name, ms]) => [name, ms / minutes(1)]))
    expect(shown).toEqual({ ...none, ...balance })
    expect(Object.values(report.balance).reduce((sum, ms) => sum + ms, 0)).toBe(report.overMs)
    expect(report.lost.map(({ segment, deltaMs }) => `${segment.id} ${inMinutes(deltaMs)}`).join(', ')).toBe(lost)
  })

  test('a planned wait that the show did not have is counted separately', () => {
    const plan = frozen('10 5@20')
    expect(reported('start@0 go@10 end@15', plan).balance.waitsMs).toBe(minutes(-10))
  })
})

test('who came when, and who did not', () => {
  const { attendance, othersHere } = reported('here:wu@-8 here:guest@-2 start@0 go@10 go@15 end@20')
  expect(attendance).toEqual([
    { id: 'lin', type: 'person', name: 'lin', unit: '', arrivedAt: null },
    { id: 'wu', type: 'person', name: 'wu', unit: '', arrivedAt: at(-8) },
  ])
  expect(othersHere).toBe(1)
})

test.each([
  ['none', 'start@0 go@10', []],
  ['one, with both times', 'start@0 go@12 correct@13=10', ['go b 12 10']],
  ['of the start', 'start@3 correct@4=1', ['start – 3 1']],
  ['of one press twice: the last', 'start@0 go@12 correct@13=10 correct@14=11', ['go b 12 11']],
  ['one that was undone', 'start@0 go@12 correct@13=10 undo@14', []],
  ['one that moved nothing', 'start@0 go@12 correct@13=12', []],
])('corrections: %s', (_, presses, shown) => {
  const all = reported(presses).corrections
  expect(
    all.map((one) => `${one.press} ${one.segmentId ?? '–'} ${minuteOf(one.pressedAt)} ${minuteOf(one.realAt)}`),
  ).toEqual(shown)
})

describe('measurements for the next session', () => {
  test.each([
    ['what ran, without pauses', 'start@0 pause@2 resume@4 go@10 go@15 end@20', 'a 8, b 5, c 5'],
    ['not what was cut or passed', 'start@0 cut:b@1 go@10 end@15', 'a 10, c 5'],
    ['not what was only clicked through', 'start@0 go@10 go@10.05 end@15', 'a 10, c 4.95'],
    ['what came again, as it was in the end', 'start@0 go@8 jump:a@9 go@11 go@16 end@21', 'a 10, b 5, c 5'],
    ['nothing before the end', 'start@0 go@10 go@15', ''],
  ])('%s', (_, presses, shown) => {
    const plan = frozen('10 5 5')
    const actuals = actualsOf(plan, logOf(plan, presses))
    expect(actuals.map(({ id, durationMs }) => `${id} ${inMinutes(durationMs)}`).join(', ')).toBe(shown)
    for (const { heldAt } of actuals) expect(heldAt).toBe(at(0))
  })

  test('nothing from a rehearsal', () => {
    const plan = frozen('10 5', 'rehearsal')
    expect(actualsOf(plan, logOf(plan, 'start@0 go@10 end@15'))).toEqual([])
  })
})
