import { PrintRoom } from './printRoom'
import { beforeEach, describe, expect, test } from 'vitest'
import { eventsFromBefore2 } from '../../../../src/document/migrations/printsBefore2'
import type { OptionValues } from '../../../../src/domain/papers/optionValue'
import type { PaperName } from '../../../../src/domain/papers/paperNames'
import type { SessionInput } from '../../../../src/papers/paper'
import { fingerprintOf } from '../../../../src/papers/state/fingerprint'
import { papers } from '../../../../src/papers/papers'
import { preparedPaper, type PreparedPaper } from '../../../../src/papers/state/preparedPaper'
import { printOutdated } from '../../../../src/ui/papers/deskActions'
import { printPaper } from '../../../../src/ui/papers/paperActions'
import { destroyPiles } from '../../../../src/ui/papers/piles/pileActions'
import { casting, segment, sessionOf } from '../../papers/sessionTwo'

/** Three people, each on stage once. */
const session = sessionOf([
  segment('opening', '开场短片', 5, { castings: [casting('host', '林晓')], script: '各位来宾，下午好。' }),
  segment('talk', '公租房里的年轻人', 12, { castings: [casting('speaker', '张喆')] }),
  segment('keynote', '基层共治的三个支点', 20, { castings: [casting('expert', '何教授')] }),
])

let room = new PrintRoom()
beforeEach(() => {
  room = new PrintRoom()
})

function prepared(name: PaperName, input: SessionInput, chosen: OptionValues = {}): PreparedPaper {
  const made = preparedPaper(papers[name], input, room.desk(input).house, chosen)
  if (!made) throw new Error(`nothing of ${name}`)
  return made
}

async function print(name: PaperName, input: SessionInput, copies: number, chosen: OptionValues = {}, only?: number[]) {
  await printPaper(prepared(name, input, chosen), room.desk(input), { copies, only: only ?? null })
}

/** Presses 打印已过期的. Returns what reached the printer. */
async function replace(input: SessionInput) {
  const before = room.jobs.length
  await printOutdated(room.desk(input))
  const jobs = room.jobs.slice(before)
  const slips = jobs.filter(({ what }) => what === 'slips')
  return {
    jobs: jobs.filter(({ what }) => what === 'paper'),
    slips,
    slip: slips.flatMap(({ pages }) => pages).join('\n'),
  }
}

const stateOf = (name: PaperName, input: SessionInput) => room.desk(input).states[name]?.state

/** The same with another name for somebody. */
const renamed = (input: SessionInput, id: string, name: string): SessionInput => {
  const person = input.library.people.get(id)
  if (!person) throw new Error(`nobody is called ${id}`)
  return { ...input, library: { ...input.library, people: new Map(input.library.people).set(id, { ...person, name }) } }
}

const codeIn = (page = ''): string => /第\d期·(\w{4})\d\/\d/.exec(words(page))?.[1] ?? '?'
/** Without blanks, because PDF readers see them where the font changes. */
const words = (page: string): string => page.replaceAll(/\s+/g, '')

describe('the slip', () => {
  const cards = { form: 'folded' }
  /** The code on each card, by the name on it. */
  const onCards = (pages: readonly string[], name: string): string => {
    const page = pages.find((one) => words(one).includes(name)) ?? ''
    return /\b([2-9A-Z]{4})\b/.exec(page)?.[1] ?? '?'
  }

  test('names the old card by the name and the code printed on it, and leaves the other cards valid', async () => {
    await print('placeCards', session, 1, cards)
    const old = room.jobs[0]?.pages ?? []
    const after = renamed(session, '何教授', '何启铭')
    const { jobs, slip } = await replace(after)
    expect(jobs.map(({ pages, copies }) => [pages.length, copies])).toEqual([[1, 1]])
    const [oldCode, newCode] = [onCards(old, '何教授'), onCards(jobs[0]?.pages ?? [], '何启铭')]
    expect(oldCode).not.toBe(newCode)
    expect(words(slip)).toContain(`何教授${oldCode}→何启铭${newCode}`)
    expect(words(slip)).toContain(`其余${old.length - 1}张没有变，编号仍然有效`)
    expect(slip).not.toMatch(/林晓|张喆/)
    expect(stateOf('placeCards', after)).toBe('current')
  })

  test('after a second change names the old and the new codes that are on the sheets', async () => {
    await print('placeCards', session, 1, cards)
    const first = room.jobs[0]?.pages ?? []
    const once = renamed(session, '何教授', '何启铭')
    const second = (await replace(once)).jobs[0]?.pages ?? []
    const { slip } = await replace(renamed(renamed(once, '何教授', '何启明'), '张喆', '张哲'))
    expect(words(slip)).toContain(`何启铭${onCards(second, '何启铭')}→何启明`)
    expect(words(slip)).toContain(`张喆${onCards(first, '张喆')}→张哲`)
  })

  test('is its own job, once and on one side; a booklet is replaced by the right number of whole sheets', async () => {
    await print('programme', session, 120, { layout: 'booklet' })
    const { jobs, slips, slip } = await replace(renamed(session, '何教授', '何启铭'))
    expect(slips.map(({ copies, sides }) => [copies, sides])).toEqual([[1, 'single']])
    expect(jobs.map(({ copies, sides, pages }) => [copies, sides, pages.length % 2])).toEqual([[120, 'folded', 0]])
    expect(jobs[0]?.pages.join()).not.toContain('换页单')
    expect(words(slip)).toMatch(/A5折页（骑马订拼版）·.*打印·120份/)
    // A sheet has four pages, each with its code. The new pages have the codes that the slip names.
    const codes = [...(jobs[0]?.pages.join() ?? '').matchAll(/第2期 · (\w{4})/g)].map(([, code]) => code)
    expect(codes.length).toBeGreaterThan(2)
    for (const code of codes) expect(slip).toContain(code)
  })

  test('lists pages by number and code, and what has changed', async () => {
    await print('programme', session, 40)
    const old = room.jobs[0]?.pages ?? []
    const { slip, jobs } = await replace(renamed(session, '何教授', '何启铭'))
    const [first, second] = jobs[0]?.pages ?? []
    expect(words(slip)).toContain(`第2页${codeIn(old[1])}→第2页${codeIn(first)}`)
    expect(words(slip)).toContain(`第3页${codeIn(old[2])}→第3页${codeIn(second)}`)
    expect(slip).not.toContain(codeIn(old[0]))
    expect(words(slip)).toContain('人员何教授→何启铭')
  })
})

describe('all piles that were handed out', () => {
  const after = renamed(session, '何教授', '何启铭')

  test('A4 ×3, then A5 ×120: both are replaced, each with its number of copies', async () => {
    await print('programme', session, 3)
    await print('programme', session, 120, { layout: 'booklet' })
    const { jobs, slips, slip } = await replace(after)
    expect(jobs.map(({ copies, sides }) => [copies, sides]).sort()).toEqual([
      [120, 'folded'],
      [3, 'single'],
    ])
    // One slip for the paper lists both.
    expect(slips[0]?.pages).toHaveLength(1)
    expect(slip).toContain('120 份')
    expect(slip).toContain('3 份')
  })

  test('large type, then the official style; A4, then A3', async () => {
    const shorter = (input: SessionInput) => ({
      ...input,
      session: { ...input.session, details: { ...input.session.details, start: '13:30' } },
    })
    for (const style of ['large', 'official']) await print('mcScript', session, 1, { style, whose: 'all' })
    for (const size of ['A4', 'A3']) await print('runSheet', session, 2, { size })
    const { slip, jobs } = await replace(shorter(session))
    for (const style of ['大字版', '公文版式', 'A4 横版', 'A3 横版']) expect(slip).toContain(style)
    expect(jobs).toHaveLength(3)
    for (const name of ['mcScript', 'runSheet'] as const) expect(stateOf(name, shorter(session))).toBe('current')
  })

  test('4 + 2 + 5 copies are replaced as eleven', async () => {
    for (const copies of [4, 2, 5]) await print('programme', session, copies)
    const { jobs, slip } = await replace(after)
    expect(jobs.map(({ copies }) => copies)).toEqual([11])
    expect(slip).toContain('11 份')
    expect(stateOf('programme', after)).toBe('current')
  })

  test('more copies than a printer accepts at once are several jobs', async () => {
    for (const copies of [999, 201]) await print('programme', session, copies)
    expect((await replace(after)).jobs.map(({ copies }) => copies)).toEqual([999, 201])
    expect(room.said.join()).not.toContain('请求格式')
  })

  test('a range of pages is remembered, and only what is in it is replaced', async () => {
    await print('programme', session, 40, {}, [2])
    expect(stateOf('programme', session)).toBe('current')
    expect(stateOf('programme', after)).toBe('outdated')
    const { jobs, slip } = await replace(after)
    expect(jobs.map(({ copies, pages }) => [copies, pages.length])).toEqual([[40, 1]])
    expect(words(slip)).toMatch(/第2页·.*·40份/)
    expect(stateOf('programme', after)).toBe('current')
  })

  test('if the range has not changed, nothing is printed, and a notice says so', async () => {
    await print('programme', session, 40, {}, [1])
    const { jobs, slips } = await replace(after)
    expect([jobs, slips]).toEqual([[], []])
    expect(room.said.at(-1)).toContain('都没有变')
    expect(stateOf('programme', after)).toBe('current')
  })

  test('an older print stays valid beside a newer one until somebody marks it as torn up, which can be undone', async () => {
    await print('programme', session, 40)
    await print('programme', after, 50)
    expect(stateOf('programme', after)).toBe('outdated')
    expect(room.said.at(-1)).toContain('旧的还在外面：40 份')
    const [, old] = room.desk(after).piles.out
    await destroyPiles(old ? [old] : [], room.desk(after))
    expect(stateOf('programme', after)).toBe('current')
    await room.act()
    expect(stateOf('programme', after)).toBe('outdated')
  })

  test('somebody who did not replace the pages can say so', async () => {
    await print('programme', session, 40)
    await replace(after)
    await room.act()
    expect(stateOf('programme', after)).toBe('outdated')
  })

  test('a dialog that is closed leaves everything as it was', async () => {
    await print('programme', session, 40)
    room.isDialogClosed = true
    expect((await replace(after)).slips).toEqual([])
    expect(stateOf('programme', after)).toBe('outdated')
  })
})

test('a new style replaces only the pages that show it', async () => {
  await print('contacts', session, 2)
  await print('placeCards', session, 1, { form: 'folded' })
  const { season } = session
  const red = { ...session, season: season && { ...season, colour: '#003366' } }
  const { jobs } = await replace(red)
  // The line above the list has the colour; a card with only a name has none.
  expect(jobs.map(({ pages, copies }) => [pages.length, copies])).toEqual([[1, 2]])
  for (const name of ['contacts', 'placeCards'] as const) expect(stateOf(name, red)).toBe('current')
})

describe('one paper does not stop the others', () => {
  const emptied = sessionOf([
    segment('hosting', '串词', 5, { inProgramme: false, castings: [casting('host', '林晓')] }),
  ])

  test('when it has become empty: it is marked as torn up, and the others are printed', async () => {
    await print('programme', session, 40)
    await print('runSheet', session, 2)
    const { jobs, slip } = await replace(emptied)
    expect(room.said.join()).not.toMatch(/请求格式|重新启动/)
    expect(jobs.map(({ copies }) => copies)).toEqual([2])
    expect(slip).toContain('现在已经没有这份纸')
    expect(stateOf('programme', emptied)).toBe('empty')
    expect(stateOf('runSheet', emptied)).toBe('current')
  })

  test('when it cannot be made: the others are printed, and a notice says which was not, and why', async () => {
    await print('programme', session, 40)
    await print('runSheet', session, 2)
    room.broken.add('programme')
    const after = renamed(session, '何教授', '何启铭')
    expect((await replace(after)).jobs.map(({ copies }) => copies)).toEqual([2])
    expect(room.said.at(-1)).toContain('没有做成：节目单')
    expect(stateOf('programme', after)).toBe('outdated')
  })
})

test('prints stored by version 1 are replaced page by page, named by the code of the whole paper', async () => {
  const { name: paper, variant, options, fingerprint, data } = prepared('programme', session)
  const pages = [['cover'], ['a'], ['b']]
  const made = { id: 'old', paper, variant, options, how: 'printed', at: 1, copies: 40, fingerprint, pages }
  const houseFingerprint = fingerprintOf(room.desk(session).house)
  room.remember(eventsFromBefore2([{ ...made, houseFingerprint, data }]))
  expect(stateOf('programme', session)).toBe('current')
  const { jobs, slip } = await replace(renamed(session, '何教授', '何启铭'))
  expect(jobs.map(({ copies, pages: again }) => [copies, again.length])).toEqual([[40, 2]])
  expect(words(slip)).toMatch(/第2页(\w{4})→第2页(?!\1)\w{4}第3页\1→/)
})
