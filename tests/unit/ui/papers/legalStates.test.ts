import { PrintRoom } from './printRoom'
import { beforeEach, expect, test } from 'vitest'
import { sessionPaperNames, type PaperName } from '../../../../src/domain/papers/paperNames'
import type { Printed } from '../../../../src/domain/papers/printLog'
import type { SessionInput } from '../../../../src/papers/paper'
import { papers } from '../../../../src/papers/papers'
import { preparedPaper } from '../../../../src/papers/state/preparedPaper'
import { printOutdated, saveAll } from '../../../../src/ui/papers/deskActions'
import { printPaper } from '../../../../src/ui/papers/paperActions'
import { hall, hallOf } from '../../papers/attendeeFixtures'
import { held, pressedThrough } from '../../papers/runFixtures'

let room = new PrintRoom()
beforeEach(() => {
  room = new PrintRoom()
})

const long = '很长的名字'.repeat(60)
const hallTwo = hallOf(hall)
const everything = held(hallTwo, pressedThrough(hallTwo, 2, [4, 6, 15]))

/** Everything a person can type is longer than anybody would type. */
const longWords: SessionInput = {
  ...everything,
  session: {
    ...everything.session,
    details: { ...everything.session.details, theme: long, hosts: long, organizers: long },
    cueColumns: [{ id: 'own', order: 'a', name: long }],
  },
  season: everything.season && { ...everything.season, name: long, title: long, organizer: long, colour: 'rot' },
}

const isInternal = /请求格式|重新启动|意料之外/

test.each(sessionPaperNames)('%s: can be requested whatever is in a session', async (name) => {
  const desk = room.desk(longWords)
  const prepared = preparedPaper(papers[name], longWords, desk.house, { department: 'own' })
  if (!prepared) throw new Error('nothing to print')
  await printPaper(prepared, desk, { copies: 999, only: null })
  expect(room.jobs).toHaveLength(1)
  expect(room.said.join()).not.toMatch(isInternal)
})

/** A print of a notice to somebody who is no longer in the session. */
const gone = (who: string): Printed => ({
  type: 'printed',
  id: who,
  at: 1,
  paper: 'callSheets' satisfies PaperName,
  variant: who,
  options: { who, phones: 'none', style: 'plain' },
  how: 'printed',
  copies: 999,
  revision: 1,
  fingerprint: who,
  houseFingerprint: 'house',
  data: null,
  isPart: false,
  sheets: [{ of: who, name: who, number: 1, pages: [{ page: 1, code: 'K7QD' }] }],
})

test('as many piles as people, or data that no version knows, cause no internal error either', async () => {
  room.remember(Array.from({ length: 120 }, (_, i) => gone(`person ${i}`)))
  await printOutdated(room.desk(everything))
  expect(room.said.join()).not.toMatch(isInternal)
  expect(room.desk(everything).states.callSheets?.state).toBe('never')
  expect(room.jobs.map(({ what }) => what)).toEqual(['slips'])
})

test('a paper that cannot be saved is named, and the others are saved', async () => {
  room.broken.add('programme')
  await saveAll(room.desk(everything))
  expect(room.saved).toHaveLength(sessionPaperNames.length - 1)
  expect(room.said.at(-1)).toContain('没有做成：节目单')
})
