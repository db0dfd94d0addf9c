import type { Content } from 'pdfmake/interfaces'
import { withoutOrphan } from '../type/balancedLines'
import { contentWidth } from '../page/formats'
import { hairline, keepTogether } from '../page/page'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { CasebookCase, CasebookData } from './casebookSchema'

/** Widths in points: the number before a name, the unit after it, the page. */
const columns = { number: 24, unit: 104, page: 26, gap: 8 } as const

/**
 * 目录: the cases of a season under their topics, those of a session in the order of the stage. `firstPages` gives the
 * page of each.
 */
export function contents(
  { cases, cover }: CasebookData,
  firstPages: ReadonlyMap<string, number>,
  setting: Setting,
): Content[] {
  const { format, type, t } = setting
  const { space } = format
  const heading = type.text('heading', t('paper.casebook.contents'), { margin: [0, 0, 0, space * 1.6] })
  const groups = cover.number === null ? groupsOf(cases) : [cases]
  return groups.flatMap((group, i) => {
    const [first] = group
    const topic = first?.topic || t('paper.casebook.other')
    const over: Content[] =
      groups.length > 1
        ? [type.text('part', topic, { margin: [0, i === 0 ? 0 : space * 2.4, 0, space * 0.6] })]
        : [hairline(format, 0)]
    const rows = group.map((one) => found(rowOf(one, firstPages.get(one.id), setting), setting))
    return keepTogether(i === 0 ? [heading, ...over] : over, rows, format, i === 0)
  })
}

/** Each line of the contents belongs to one case, so the contents as a whole have no change bar. */
const found = (row: Content, { house }: Setting): Content => pieceBlock('contents', row, { house, changed: new Set() })

/** Consecutive cases with the same topic. */
function groupsOf(cases: readonly CasebookCase[]): readonly (readonly CasebookCase[])[] {
  const groups: CasebookCase[][] = []
  for (const one of cases) {
    const last = groups.at(-1)
    if (last?.[0]?.topic === one.topic) last.push(one)
    else groups.push([one])
  }
  return groups
}

function rowOf({ number, name, unit }: CasebookCase, page: number | undefined, setting: Setting): Content {
  const { format, type } = setting
  const { space, sizes } = format
  const nameWidth = contentWidth(format) - columns.number - columns.unit - columns.page - columns.gap * 3
  return {
    stack: [
      {
        columns: [
          type.text('time', String(number).padStart(2, '0'), { width: columns.number }),
          type.text('name', withoutOrphan(name, Math.floor(nameWidth / sizes.name)), { width: '*' }),
          type.text('detail', unit, { width: columns.unit, margin: [0, 2.5, 0, 0] }),
          type.text('time', page === undefined ? '' : String(page), { width: columns.page, alignment: 'right' }),
        ],
        columnGap: columns.gap,
        margin: [0, space * 0.7, 0, space * 0.7],
      },
      hairline(format, 0),
    ],
  }
}
