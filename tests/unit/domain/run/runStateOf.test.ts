import { describe, expect, test } from 'vitest'
import { runStateOf } from '../../../../src/domain/run/runStateOf'
import { minutes, planned } from '../plan'
import { apartFromRedo, at, frozen, logOf, shownEnd, shownRun, stateOf } from './run'

type Row = readonly [what: string, plan: string, presses: string, minute: number, shown: string]

const table = (rows: readonly Row[], kind: 'show' | 'rehearsal' = 'show') =>
  test.each(rows)('%s', (_, plan, presses, minute, shown) => {
    expect(shownRun(stateOf(frozen(plan, kind), presses, minute))).toBe(shown)
  })

describe('a show from start to end', () => {
  table([
    ['before it begins, all is as planned', '10 5', '', -30, 'a 0-10, b 10-15'],
    ['late to begin, all moves with the clock', '10 5', '', 3, 'a 3-13, b 13-18'],
    ['start begins the first', '10 5', 'start@1', 3, 'a* 1 2/10, b 11-16'],
    ['starting early', '10 5', 'start@-2', 0, 'a* -2 2/10, b 8-13'],
    ['a jump to a cut segment does nothing', '10 5', 'start@0 cut:b@1 jump:b@2', 3, 'a* 0 3/10, b cut'],
    [
      'and still does nothing once the cut is taken back',
      '10 5',
      'start@0 cut:b@1 jump:b@2 undo@3',
      4,
      'a* 0 4/10, b 10-15',
    ],
    [
      'a jump to the current segment does nothing either',
      '10 5',
      'start@0 go@1 jump:b@2 undo@3',
      4,
      'a* 0 4/10, b 10-15',
    ],
    ['a second start does nothing', '10 5', 'start@1 start@2', 3, 'a* 1 2/10, b 11-16'],
    ['GO ends one and begins the next', '10 5 5', 'start@0 go@9', 11, 'a 0-9, b* 9 2/5, c 14-19'],
    ['running over pushes what follows', '10 5', 'start@0', 12, 'a* 0 12/10, b 12-17'],
    ['GO with nothing left does nothing', '10', 'start@0 go@8', 9, 'a* 0 9/10'],
    ['GO before the start does nothing', '10 5', 'go@-1', 0, 'a 0-10, b 10-15'],
    ['a late GO from another window does nothing', '9 9 9', 'start@0 go@1 go@2 go:b@3', 4, 'a 0-1, b 1-2, c* 2 2/9'],
    ['a skipped row is not in a run', '10 5~ 5', 'start@0', 0, 'a* 0 0/10, c 10-15'],
    ['the end ends the last', '10 5', 'start@0 go@9 end@15', 20, 'a 0-9, b 9-15'],
    ['an early end leaves the rest out', '10 5 5', 'start@0 end@4', 20, 'a 0-4, b passed, c passed'],
    ['after the end nothing is pressed', '10 5', 'start@0 end@4 go@5 extend:b+1@6 cut:b@6', 20, 'a 0-4, b passed'],
  ])
})

describe('pause and resume', () => {
  table([
    ['a pause stops the segment, not the clock', '10 5', 'start@0 pause@2', 6, 'a* 0 2/10, b 14-19'],
    ['it goes on where it was', '10 5', 'start@0 pause@2 resume@6', 7, 'a* 0 3/10, b 14-19'],
    ['a second pause does nothing', '10 5', 'start@0 pause@2 pause@3', 6, 'a* 0 2/10, b 14-19'],
    ['a resume without a pause does nothing', '10 5', 'start@0 resume@2', 6, 'a* 0 6/10, b 10-15'],
    ['two pauses add up', '10 5', 'start@0 pause@1 resume@2 pause@4 resume@6', 7, 'a* 0 4/10, b 13-18'],
    ['GO ends a pause', '10 5', 'start@0 pause@2 go@6', 7, 'a 0-6, b* 6 1/5'],
    ['the end ends a pause', '10', 'start@0 pause@2 end@6', 7, 'a 0-6'],
  ])

  test('paused time is not taken by the segment', () => {
    const { segments } = stateOf(frozen('10 5'), 'start@0 pause@2 resume@5 go@10', 11)
    expect(segments.map(({ elapsedMs }) => elapsedMs)).toEqual([minutes(7), minutes(1)])
  })
})

describe('time given and taken', () => {
  table([
    ['more for the current', '10 5', 'start@0 extend:a+2@5', 5, 'a* 0 5/12, b 12-17'],
    ['less for the current', '10 5', 'start@0 trim:a-2@5', 5, 'a* 0 5/8, b 8-13'],
    ['never below its elapsed time', '10 5', 'start@0 trim:a-8@5', 5, 'a* 0 5/5, b 5-10'],
    ['what is over cannot be trimmed', '10 5', 'start@0 trim:a-1@12', 12, 'a* 0 12/10, b 12-17'],
    ['a pause is not taken time', '10 5', 'start@0 pause@3 trim:a-8@6', 6, 'a* 0 3/3, b 6-11'],
    ['one to come, down to nothing', '10 5 5', 'start@0 trim:b-9@1', 1, 'a* 0 1/10, b 10-10, c 10-15'],
    ['one to come, before the start', '10 5', 'extend:b+2@-5', -5, 'a 0-10, b 10-17'],
    ['what is done stays', '10 5', 'start@0 go@4 extend:a+3@5', 5, 'a 0-4, b* 4 1/5'],
    [
      'a trim without time to take takes none later',
      '9 1',
      'start@0 go@2 trim:b-1@3 correct@5=4',
      5,
      'a 0-4, b* 4 1/1',
    ],
    [
      'a press moved past a trim leaves no negative time',
      '9 2',
      'start@0 go@2 trim:b-2@3 correct@5=4',
      5,
      'a 0-4, b* 4 1/0',
    ],
  ])
})

describe('cutting', () => {
  table([
    ['what is cut takes no time', '10 5 5', 'start@0 cut:b@1', 1, 'a* 0 1/10, b cut, c 10-15'],
    ['GO goes over it', '10 5 5', 'start@0 cut:b@1 go@8', 9, 'a 0-8, b cut, c* 8 1/5'],
    ['the cut can be taken back', '10 5 5', 'start@0 cut:b@1 uncut:b@2', 2, 'a* 0 2/10, b 10-15, c 15-20'],
    ['once it is behind, it stays left out', '5 5 5', 'start@0 cut:b@1 go@5 uncut:b@6', 6, 'a 0-5, b passed, c* 5 1/5'],
    ['the current cannot be cut', '10 5', 'start@0 cut:a@1', 1, 'a* 0 1/10, b 10-15'],
    ['a jump to it does nothing', '10 5 5', 'start@0 cut:b@1 jump:b@2', 2, 'a* 0 2/10, b cut, c 10-15'],
    ['start goes over it', '10 5 5', 'cut:a@-1 start@0', 1, 'a cut, b* 0 1/5, c 5-10'],
    ['and what start went over is behind', '10 5 5', 'cut:a@-1 start@0 uncut:a@1', 1, 'a passed, b* 0 1/5, c 5-10'],
    ['all cut, nothing begins', '10 5', 'cut:a@-2 cut:b@-1 start@0', 1, 'a cut, b cut'],
  ])
})

describe('jumping', () => {
  table([
    ['ahead passes what lies between', '5 5 5 5', 'start@0 jump:d@2', 3, 'a 0-2, b passed, c passed, d* 2 1/5'],
    [
      'back: what follows comes again, from its start',
      '5 5 5',
      'start@0 go@4 go@5 jump:a@7',
      8,
      'a* 0 5/5, b 8-13, c 13-18',
    ],
    ['a show goes on with what it went back to', '9 5', 'start@0 go@4 jump:a@5', 6, 'a* 0 5/9, b 10-15'],
    ['to what was passed', '5 5 5', 'start@0 jump:c@2 jump:b@3', 4, 'a 0-2, b* 3 1/5, c 8-13'],
    ['to the current one does nothing', '5 5', 'start@0 jump:a@2', 3, 'a* 0 3/5, b 5-10'],
    ['to an unknown segment does nothing', '5 5', 'start@0 jump:z@2', 3, 'a* 0 3/5, b 5-10'],
    ['before the start does nothing', '5 5', 'jump:b@-2', -1, 'a 0-5, b 5-10'],
    ['ends a pause', '5 5 5', 'start@0 pause@1 jump:c@4', 5, 'a 0-4, b passed, c* 4 1/5'],
  ])
  table(
    [['a rehearsal does it again from its beginning', '9 5', 'start@0 go@4 jump:a@5', 6, 'a* 5 1/9, b 14-19']],
    'rehearsal',
  )

  test('earlier elapsed time is kept separately', () => {
    const { segments } = stateOf(frozen('9 5'), 'start@0 go@4 jump:a@5 go@8', 9)
    expect(segments.map(({ elapsedMs, earlierMs }) => [elapsedMs, earlierMs])).toEqual([
      [minutes(7), 0],
      [minutes(1), minutes(1)],
    ])
  })
})

describe("the planner's changes, taken in", () => {
  table([
    ['a new one', '10 5', 'start@0 insert:x3>a@1', 1, 'a* 0 1/10, x 10-13, b 13-18'],
    ['first, before the start', '10 5', 'insert:x3>@-1', 0, 'x 0-3, a 3-13, b 13-18'],
    ['a changed one, in its place', '10 5 5', 'start@0 insert:b3>a@1', 1, 'a* 0 1/10, b 10-13, c 13-18'],
    ['a moved one', '10 5 5', 'start@0 insert:b5>c@1', 1, 'a* 0 1/10, c 10-15, b 15-20'],
    [
      'before the one on stage it is passed',
      '5 5 5',
      'start@0 go@5 insert:x3>a@6',
      6,
      'a 0-5, x passed, b* 5 1/5, c 10-15',
    ],
    ['what has begun stays as it is', '10 5', 'start@0 insert:a3>b@1', 1, 'a* 0 1/10, b 10-15'],
    ['after one that is not there, nothing', '10 5', 'start@0 insert:x3>z@1', 1, 'a* 0 1/10, b 10-15'],
    ['what was cut stays cut', '10 5 5', 'start@0 cut:b@1 insert:b3>a@2', 2, 'a* 0 2/10, b cut, c 10-15'],
  ])
})

describe('pins', () => {
  table([
    ['a later pin absorbs lateness', '10 5@20', 'start@0', 14, 'a* 0 14/10, b 20-25'],
    ['until it is used up', '10 5@20', 'start@0', 22, 'a* 0 22/10, b 22-27'],
    ['and savings', '10 5 5@20', 'start@0 cut:b@1', 1, 'a* 0 1/10, b cut, c 20-25'],
    ['a delay does not move a pin', '10 5@20', 'delay@-5=5', -5, 'a 5-15, b 20-25'],
  ])
  table([['a rehearsal takes its pins along', '10 5@20', 'start@-300', -295, 'a* -300 5/10, b -280--275']], 'rehearsal')
})

describe('when it ends', () => {
  test.each([
    ['on time', 'show', '', -5, 'ends 15, planned 15, 0', 5],
    ['nobody has started', 'show', '', 4, 'ends 19, planned 15, 4', 9],
    ['started late', 'show', 'start@4', 5, 'ends 19, planned 15, 4', 9],
    ['started early', 'show', 'start@-20', -19, 'ends -5, planned 15, -20', -15],
    ['running over', 'show', 'start@0', 12, 'ends 17, planned 15, 2', 7],
    ['given time', 'show', 'start@0 extend:b+3@1', 1, 'ends 18, planned 15, 3', 8],
    ['ended', 'show', 'start@0 go@9 end@13', 60, 'ends 13, planned 15, -2', 3],
    [
      'postponed: the planned end moves, the hard end does not',
      'show',
      'delay@-5=10',
      -5,
      'ends 25, planned 25, 0',
      15,
    ],
    ['postponed, then started late', 'show', 'delay@-5=10 start@12', 12, 'ends 27, planned 25, 2', 17],
    ['a delay that is undone', 'show', 'delay@-5=10 undo@-4', -4, 'ends 15, planned 15, 0', 5],
    ['once it runs it cannot be postponed', 'show', 'start@0 delay@1=10', 1, 'ends 15, planned 15, 0', 5],
    ['a rehearsal waits', 'rehearsal', '', -300, 'ends -285, planned -285, 0', 5],
    ['a rehearsal counts from its own start', 'rehearsal', 'start@-290', -275, 'ends -270, planned -275, 5', 10],
    ['a postponed rehearsal', 'rehearsal', 'delay@-3000=-2990', -3000, 'ends -2975, planned -2975, 0', 5],
  ] as const)('%s', (_, kind, presses, minute, end, overHard) => {
    const state = stateOf(frozen('10 5', kind, '14:10'), presses, minute)
    expect([shownEnd(state), state.overHardMs]).toEqual([end, minutes(overHard)])
  })

  test.each([
    ['a day early', -24 * 60],
    ['thirteen hours late', 13 * 60],
  ])('a show held %s counts from its own start', (_, minute) => {
    const state = stateOf(frozen('10 5@12', 'show', '14:10'), `start@${minute}`, minute + 11)
    expect([state.overMs, state.overHardMs]).toEqual([minutes(0), minutes(7)])
  })

  test.each([
    ['eleven hours late', 11 * 60],
    ['eleven hours early', -11 * 60],
  ])('a show held %s is only late or early', (_, minute) => {
    expect(stateOf(frozen('10 5'), `start@${minute}`, minute).overMs).toBe(minutes(minute))
  })

  test('without a hard end nothing is over it', () => {
    expect(stateOf(frozen('10'), 'start@0', 1)).toMatchObject({ hardEndAt: null, overHardMs: null })
  })
})

describe('check-ins and messages', () => {
  test.each([
    ['nobody', '', []],
    ['one who came', 'here:lin@-5', [['lin', -5]]],
    ['coming twice counts once', 'here:lin@-5 here:lin@-2', [['lin', -5]]],
    ['one who left', 'here:lin@-5 here:wu@-4 away:lin@-3', [['wu', -4]]],
  ])('%s', (_, presses, here) => {
    expect([...stateOf(frozen('10:host.lin'), presses, 0).arrivals]).toEqual(
      here.map(([who, when]) => [who, at(Number(when))]),
    )
  })

  test.each([
    ['a message stays', 'start@0 say@5', 60, 1],
    ['or goes by itself', 'start@0 say@5=8', 8, 0],
    ['not before', 'start@0 say@5=8', 7.9, 1],
    ['or by hand', 'start@0 say@5 clear@6', 6, 0],
    ['what another window cleared is cleared once', 'start@0 say@5 clear@6 clear@7', 7, 0],
  ])('%s', (_, presses, minute, count) => {
    expect(stateOf(frozen('10'), presses, minute).messages).toHaveLength(count)
  })

  test.each([
    ['the last note of a segment counts', 'start@0 note:a=slow@1 note:a=late@2', 'a=late', 'e3'],
    ['undo restores the one before', 'start@0 note:a=slow@1 note:a=late@2 undo@3', 'a=slow', 'e2'],
    ['and then to none', 'start@0 note:a=slow@1 undo@3', '', 'e1'],
    ['the same note once more does nothing', 'start@0 note:a=slow@1 note:a=slow@2', 'a=slow', 'e2'],
    ['after the end, undo takes back the end', 'start@0 end@1 note:a=slow@2', 'a=slow', 'e2'],
    ['and leaves what was noted since', 'start@0 end@1 note:a=slow@2 undo@3', 'a=slow', 'e3'],
  ])('%s', (_, presses, noted, undoable) => {
    const { notes, undoableId } = stateOf(frozen('10 5'), presses, 4)
    expect([[...notes].map((note) => note.join('=')).join(' '), undoableId]).toEqual([noted, undoable])
  })
})

describe('undo reverts exactly the last effective press', () => {
  const before = 'start@0 go@9 extend:b+1@10 say@11 here:lin@11'
  test.each([
    'go@12',
    'jump:d@12',
    'jump:a@12',
    'pause@12',
    'extend:b+2@12',
    'trim:b-9@12',
    'cut:c@12',
    'insert:x3>b@12',
    'insert:c9>d@12',
    'here:wu@12',
    'away:lin@12',
    'say@12',
    'clear@12',
    'correct@12=8',
    'end@12',
  ])('%s', (press) => {
    const plan = frozen('10 5 5 5')
    expect(apartFromRedo(stateOf(plan, `${before} ${press} undo@13`, 15))).toEqual(stateOf(plan, before, 15))
    expect(stateOf(plan, `${before} ${press}`, 15)).not.toEqual(stateOf(plan, before, 15))
  })

  test.each([
    ['resume', 'start@0 pause@2', 'resume@3'],
    ['start', 'here:lin@-3', 'start@0'],
    ['delay', 'here:lin@-3', 'delay@-2=5'],
    ['uncut', 'start@0 cut:b@1', 'uncut:b@2'],
  ])('%s', (_, presses, press) => {
    const plan = frozen('10 5 5')
    expect(apartFromRedo(stateOf(plan, `${presses} ${press} undo@4`, 6))).toEqual(stateOf(plan, presses, 6))
  })

  table([
    ['one after another', '5 5 5', 'start@0 go@4 go@8 undo@9 undo@9', 9, 'a* 0 9/5, b 9-14, c 14-19'],
    ['done again by pressing again', '5 5', 'start@0 go@4 undo@5 go@6', 7, 'a 0-6, b* 6 1/5'],
    ['with nothing left to undo', '5 5', 'start@0 undo@1 undo@2', 3, 'a 3-8, b 8-13'],
    ['a press without effect is not undone first', '5 5', 'start@0 go@4 start@5 undo@6', 7, 'a* 0 7/5, b 7-12'],
    ['a correction, then the press', '5 5', 'start@0 go@4 correct@5=3 undo@6 undo@6', 7, 'a* 0 7/5, b 7-12'],
  ])
})

describe('redo restores what was undone', () => {
  table([
    ['GO, when it was pressed first', '5 5', 'start@0 go@4 undo@5 redo@6', 7, 'a 0-4, b* 4 3/5'],
    ['one after another', '5 5 5', 'start@0 go@2 go@4 undo@5 undo@5 redo@6 redo@6', 6, 'a 0-2, b 2-4, c* 4 2/5'],
    ['only as often as something was undone', '5 5', 'start@0 go@4 undo@5 redo@6 redo@6', 7, 'a 0-4, b* 4 3/5'],
    ['not once something else was pressed', '5 5', 'start@0 go@4 undo@5 extend:a+1@6 redo@7', 7, 'a* 0 7/6, b 7-12'],
    ['also after a press that did nothing', '5 5', 'start@0 go@4 undo@5 resume@6 redo@7', 7, 'a 0-4, b* 4 3/5'],
    ['and it can be undone again', '5 5', 'start@0 go@4 undo@5 redo@6 undo@7', 8, 'a* 0 8/5, b 8-13'],
    ['events of one press are redone together', '5 5 5', 'start@0 cut:b@1 undo@2 redo@3', 3, 'a* 0 3/5, b cut, c 5-10'],
  ])
})

describe('a message to the speaker goes with the speaker', () => {
  const texts = (presses: string) =>
    stateOf(frozen('9 9 9'), presses, 8).messages.map(({ target, text }) => `${target} ${text}`)
  test.each([
    ['it stays while the speaker does', 'start@0 say@1 extend:a+1@2', ['speaker Five minutes']],
    ['GO takes it down', 'start@0 say@1 go@2', []],
    ['so does a jump, ahead and back', 'start@0 go@1 say@2 jump:a@3', []],
    ['undo of GO brings it back', 'start@0 say@1 go@2 undo@3', ['speaker Five minutes']],
    ['and redo takes it down again', 'start@0 say@1 go@2 undo@3 redo@4', []],
    ['what is said after GO is for the next', 'start@0 say@1 go@2 say@3', ['speaker Five minutes']],
    ['what is for the call board or for all stays', 'start@0 say:board@1 go@2', ['board Five minutes']],
    ['what is for all stays', 'start@0 say:all@1 go@2', ['all Five minutes']],
    ['a GO that does nothing takes nothing down', 'start@0 say@1 go:a@2', ['speaker Five minutes']],
    ['the start takes nothing down: nobody leaves', 'say@-1 start@0', ['speaker Five minutes']],
  ])('%s', (_, presses, shown) => expect(texts(presses)).toEqual(shown))
})

describe('the clock is set, and a person follows it', () => {
  table([
    ['back by an hour while it runs: no time is lost', '10 5', 'start@0 clock:-60@-55', -53, 'a* -60 7/10, b -50--45'],
    ['ahead by an hour', '10 5', 'start@0 clock:60@65', 67, 'a* 60 7/10, b 70-75'],
    ['in a pause', '10 5', 'start@0 pause@2 clock:-60@-55', -53, 'a* -60 2/10, b -45--40'],
    ['what was on before moves along', '5 9', 'start@0 go@4 clock:-60@-55', -53, 'a -60--56, b* -56 3/9'],
    ['GO after it is by the new clock', '5 9', 'start@0 clock:-60@-55 go@-53', -52, 'a -60--53, b* -53 1/9'],
    ['while it waits, the planned start stays on the wall', '10 5', 'delay@-5=5 clock:-60@-65', -60, 'a 5-15, b 15-20'],
    ['two steps add up', '10 5', 'start@0 clock:-60@-55 clock:10@-44', -43, 'a* -50 7/10, b -40--35'],
    [
      'a correction from before it holds',
      '9 9',
      'start@0 go@6 correct@7=4 clock:-60@-52',
      -52,
      'a -60--56, b* -56 4/9',
    ],
    [
      'a correction after it is by the new clock',
      '9 9',
      'start@0 go@6 clock:-60@-53 correct@-53=-57',
      -52,
      'a -60--57, b* -57 5/9',
    ],
    ['after undo, everything is by the earlier clock', '9 9', 'start@0 clock:-60@-55 undo@7', 8, 'a* 0 8/9, b 9-18'],
    ['undone later, presses since then too', '5 9', 'start@0 clock:-60@-55 go@-53 undo:e2@8', 9, 'a 0-7, b* 7 2/9'],
    ['and done again', '9 9', 'start@0 clock:-60@-55 undo@7 redo@-52', -51, 'a* -60 9/9, b -51--42'],
  ])

  test('a message stays for as long as it was meant to, and who came came when they did', () => {
    const state = stateOf(frozen('10:host.lin'), 'here:lin@-5 start@0 say@4=8 clock:-60@-55', -53)
    expect(state.messages.map(({ untilAt }) => untilAt)).toEqual([at(-52)])
    expect(state.arrivals.get('lin')).toBe(at(-65))
  })

  test('lateness is by the clock that is followed', () => {
    const plan = frozen('10 5')
    expect(stateOf(plan, 'start@60', 65).overMs).toBe(minutes(60))
    expect(stateOf(plan, 'start@60 clock:-60@5', 5).overMs).toBe(0)
  })
})

describe('correct says when a press really happened', () => {
  table([
    ['GO was forgotten', '10 5', 'start@0 go@12 correct@13=10', 13, 'a 0-10, b* 10 3/5'],
    ['so was start', '10 5', 'start@3 correct@4=1', 4, 'a* 1 3/10, b 11-16'],
    ['GO was too early', '10 5', 'start@0 go@8 correct@13=10', 13, 'a 0-10, b* 10 3/5'],
    ['not before the press before it', '9 9 9', 'start@0 go@4 go@8 correct@9=2', 9, 'a 0-4, b 4-4, c* 4 5/9'],
    ['not later than it was recorded', '9 9', 'start@0 go@4 correct@5=8', 8, 'a 0-5, b* 5 3/9'],
    ['the last one counts', '9 9', 'start@0 go@6 correct@7=3 correct@8=4', 8, 'a 0-4, b* 4 4/9'],
    [
      'an undone one does not count any more',
      '9 9',
      'start@0 go@6 correct@7=3 correct@8=4 undo@9',
      9,
      'a 0-3, b* 3 6/9',
    ],
    ['within a pause, its beginning counts', '9 9', 'start@0 pause@2 resume@4 go@6 correct@7=3', 7, 'a 0-4, b* 4 3/9'],
  ])

  test('a press before others stays before them, and they stay in place', () => {
    const plan = frozen('9 9 9')
    const log = logOf(plan, 'start@0 go@10 go@20 correct@21=15')
    const go = (realAt: number) =>
      ({ type: 'correct', id: `r${realAt}`, eventId: 'e2', at: at(22), realAt: at(realAt) }) as const
    expect(shownRun(runStateOf(plan, [...log, go(18)], at(22)))).toBe('a 0-15, b 15-15, c* 15 7/9')
    expect(shownRun(runStateOf(plan, [...log, go(-5)], at(22)))).toBe('a 0-0, b 0-15, c* 15 7/9')
  })

  test('to the same time, there is nothing to undo', () => {
    expect(stateOf(frozen('9 9'), 'start@0 correct@1=0', 3).undoableId).toBe('e1')
  })

  test('of an unknown press, there is nothing to undo', () => {
    const plan = frozen('9 9')
    const log = logOf(plan, 'start@0.5 correct@1=0')
    const stray = { type: 'correct', id: 'stray', eventId: 'gone', at: at(2), realAt: at(1) } as const
    expect(runStateOf(plan, [...log, stray], at(3)).undoableId).toBe('e2')
  })
})

test('a clock that went back makes no time negative', () => {
  const plan = frozen('9 9')
  const state = runStateOf(plan, logOf(plan, 'start@5 go@3'), at(4))
  expect(shownRun(state)).toBe('a 5-5, b* 5 0/9')
})

test('what is next, after next, and cut away', () => {
  const { next, upcoming } = stateOf(frozen('9 9 9 9'), 'start@0 cut:c@1', 2)
  expect([next?.segment.id, upcoming.map(({ segment }) => segment.id)]).toEqual(['b', ['b', 'd']])
})

test('a run without segments waits and ends at its start', () => {
  const state = stateOf(frozen(''), 'start@0 go@1', 3)
  expect([state.phase, state.current, state.projectedEndAt]).toEqual(['waiting', null, at(0)])
})

test('a cancelled run is over without a start, and waits again after undo', () => {
  const given = 'here:lin@-5 end@-2'
  const told = (presses: string) => {
    const { phase, startedAt, arrivals } = stateOf(frozen('10:host.lin'), presses, 1)
    return [phase, startedAt, arrivals.size]
  }
  expect(told(`${given} go@0 start@0`)).toEqual(['ended', null, 1])
  expect(told(`${given} undo@0`)).toEqual(['waiting', null, 1])
})

test('a session without a date still has its own time zone', () => {
  expect(frozen(planned('10 5', { date: '', zone: 'Asia/Shanghai' })).zone).toBe('Asia/Shanghai')
  expect(frozen(planned('10 5', { date: '', zone: 'Nowhere' })).zone).toBe('UTC')
})
