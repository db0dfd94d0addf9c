import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4Working, inHouse } from '../page/formats'
import { listTable, tickBox, type ListColumn, type ListRow } from '../page/listTable'
import { numberRanges } from '../content/numberRanges'
import { page } from '../page/page'
import { ownerIn, subjectIn } from '../page/printHead'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { headOf } from '../page/workingPaper'
import type { SlipData, SlipPile, SlipRow, SlipSheet } from './slipSchema'

/** For the person with the old sheets: each by what is printed on it, and what replaces it. */
export function replacementSlip(data: SlipData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const { t, type, stamp, format } = setting
  const { head, paper } = data
  const title = t('paper.slip.title', { paper: t(`paper.${paper}.name`) })
  const of = [title, ownerIn(head, t)].filter(Boolean)
  const printed = stamp.printedAt && t('paper.sheet.printedAt', { at: stamp.printedAt })
  const frame = {
    title: [subjectIn(head), title].filter(Boolean).join(' · '),
    language: head.language,
    folio: { of, text: () => [...of, printed].filter(Boolean).join(' · ') },
  }
  return page(setting, frame, [
    ...headOf(title, head, setting),
    type.text('cell', t('paper.slip.how'), { margin: [0, 0, 0, format.space] }),
    ...data.piles.flatMap((pile) => pileBlocks(pile, setting)),
  ])
}

function pileBlocks(pile: SlipPile, setting: Setting): Content[] {
  const { t, type, format } = setting
  const { space } = format
  const copies = pile.copies === 0 ? t('paper.slip.file') : t('paper.slip.copies', { count: pile.copies })
  return [
    {
      stack: [
        type.text('sheetPart', [...pile.words, copies].join(' · '), { fontSize: 13 }),
        type.text('cellSmall', stayWords(pile, setting), { margin: [0, 2, 0, 0] }),
      ],
      margin: [0, space * 3, 0, space],
    },
    rowTable(pile, setting),
    type.text('columnHead', t('paper.slip.changes'), { margin: [0, space * 2, 0, 2] }),
    ...pile.changes.map((change) => type.paragraph('cell', change, { margin: [0, 0, 0, 2] })),
  ]
}

/** What happens to the sheets that are not in the table. */
function stayWords({ isWhole, rows, stays, unit }: SlipPile, { t }: Setting): string {
  if (isWhole && rows.every(({ now }) => now === null)) return t('paper.slip.withdrawn')
  return isWhole ? t('paper.slip.whole') : t(`paper.slip.stays.${unit}`, { count: stays })
}

function rowTable({ rows, unit }: SlipPile, setting: Setting): Content {
  const { t, type } = setting
  const columns: readonly ListColumn[] = [
    { title: '', points: 16 },
    { title: t('paper.slip.old'), share: 1 },
    { title: '', points: 16 },
    { title: t('paper.slip.new'), share: 1 },
  ]
  const lines = rows.map(({ old, now }: SlipRow, i): ListRow => ({
    id: String(i),
    cells: [
      tickBox() as object,
      sheetCell(old, unit, setting),
      type.text('cellStrong', old && now ? '→' : '', { fontSize: 12 }),
      sheetCell(now, unit, setting),
    ],
  }))
  return listTable(columns, lines, setting)
}

function sheetCell(sheet: SlipSheet | null, unit: SlipPile['unit'], { t, type }: Setting): Content {
  if (sheet === null) return type.text('cell', t('paper.slip.nothing'), { fontSize: 12 })
  const { name } = sheet
  // A leaf of a booklet has the last pages beside the first.
  const pages = [...sheet.pages].sort((a, b) => a.page - b.page)
  const numbers = numberRanges(pages.map((one) => one.page))
  const codes = pages.map(({ code }) => code)
  const [isPage, isOneCode] = [unit === 'page' || unit === 'leaf', new Set(codes).size < 2]
  return {
    stack: [
      type.mixed(
        [
          ['cell', isPage ? t('paper.slip.pages', { pages: numbers }) : name],
          ['cellStrong', isOneCode ? `　${codes[0] ?? ''}` : ''],
        ],
        { fontSize: 13 },
      ),
      // Each of several pages has its own code.
      ...(isOneCode
        ? []
        : [type.text('cell', pages.map(({ page: number, code }) => `${number} ${code}`).join('　'), { fontSize: 10 })]),
    ],
  }
}
