import path from 'node:path'
import type { PaperRequest } from '../../src/ipc/paperShapes'
import { openPaperMaker, type RenderedPages } from '../../electron/papers/paperMaker'
import type { Attendee } from '../../src/domain/session'
import { usualHouse } from '../../src/domain/houseStyle'
import type { OptionValues } from '../../src/domain/papers/optionValue'
import { sessionPaperNames, type PaperName } from '../../src/domain/papers/paperNames'
import type { SessionInput } from '../../src/papers/paper'
import { papers } from '../../src/papers/papers'
import { preparedPaper } from '../../src/papers/state/preparedPaper'
import { paperRequest } from '../unit/papers/paperRequest'
import { held } from '../unit/papers/runFixtures'
import { sessionTwo } from '../unit/papers/sessionTwo'
import { htmlRows } from './htmlRows'
import { median } from './quantile'
import { row, type Row } from './row'

const prints = 5

/** Each paper of session 2 after its first run, long papers, and a run sheet compared with the same text as a web page. */
export async function paperRows(): Promise<Row[]> {
  const maker = openPaperMaker(path.resolve('node_modules'))
  const make = (request: PaperRequest) => maker.pages(request)
  const rows: Row[] = []
  for (const name of sessionPaperNames) {
    const times = await timesOf(make, requestOf(name, day))
    rows.push(row(`${rowName(name)}: session 2, later`, median(times), 'ms'))
  }
  const cards = await timesOf(make, requestOf('placeCards', withAttendees(500), { form: 'stand200x100' }), 2)
  rows.push(row('place cards: 500', median(cards), 'ms', 500))
  const cases = await timesOf(make, requestOf('casebook', withCases(72), { scope: 'season' }), 2)
  rows.push(row('compendium: 72 cases', median(cases), 'ms', 700))
  return [...rows, ...(await htmlRows(make, requestOf('runSheet', day)))]
}

/** The names of the rows that are not called like their papers. */
const rowNames: Readonly<Partial<Record<PaperName, string>>> = {
  runSheet: 'run sheet',
  placeCards: 'place cards',
  casebook: 'compendium',
}
const rowName = (name: PaperName): string => rowNames[name] ?? name

/** The first run is not counted: it opens the fonts. */
async function timesOf(
  make: (request: PaperRequest) => Promise<RenderedPages>,
  request: PaperRequest,
  count = prints,
): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i <= count; i += 1) {
    const from = performance.now()
    await make(request)
    if (i > 0) times.push(performance.now() - from)
  }
  return times
}

function requestOf(paper: PaperName, input: SessionInput, chosen: OptionValues = {}): PaperRequest {
  const prepared = preparedPaper(papers[paper], input, usualHouse, chosen)
  if (!prepared) throw new Error(`There is nothing of ${paper} to print`)
  return paperRequest(paper, prepared.data, { printedAt: '2021-05-18 16:20' })
}

function attendees(count: number): Attendee[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `attendee${i}`,
    order: String(i).padStart(6, '0'),
    deletedAt: null,
    sample: false,
    personId: null,
    teamId: null,
    listed: true,
    name: `王${'一二三四五六七八九'[i % 9]}${'东南西北中'[i % 5]}`,
    unit: '徐家汇街道',
    post: '居民',
    group: 'audience',
    rank: i < 20 ? i + 1 : null,
  }))
}

const withAttendees = (count: number): SessionInput => ({
  ...sessionTwo,
  session: { ...sessionTwo.session, attendees: attendees(count) },
})

function withCases(count: number): SessionInput {
  const [example] = sessionTwo.library.cases.values()
  if (!example) throw new Error('The example has no case')
  const cases = Array.from({ length: count }, (_, i) => {
    const order = String(i).padStart(4, '0')
    return { ...example, id: `case${order}`, order, name: `第${i + 1}个案例`, summary: example.summary.repeat(4) }
  })
  return { ...sessionTwo, library: { ...sessionTwo.library, cases: new Map(cases.map((one) => [one.id, one])) } }
}

/** Session 2 with some ranks for its seats, and a finished show. */
const day = held(withAttendees(40), [
  [0, { type: 'start' }],
  [120, { type: 'end' }],
])
