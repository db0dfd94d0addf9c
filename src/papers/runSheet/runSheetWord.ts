import { formatDuration } from '../../domain/timing/format'
import { columnName } from '../content/cueColumns'
import { segmentName } from '../content/segmentPiece'
import type { Tools } from '../page/tools'
import { wordFrame, type WordDocument, type WordRow, type WordTools } from '../word/wordDocument'
import { endingWords, gapWords, sheetName } from './sheetWords'
import type { RunSheetData, SheetPerson, SheetRow } from './runSheetSchema'

/** The run sheet as a Word file: one table to edit further. */
export function runSheetWord(data: RunSheetData, tools: WordTools): WordDocument {
  const { t } = tools
  const { head, size, columns, rows } = data
  const heads = ['start', 'duration', 'segment', 'people'] as const
  const shares = [1, 1, 3, 2.6]
  const wordRows = (row: SheetRow): WordRow[] => [
    ...[row.part ?? '', gapWords(row, t)].filter(Boolean).map((heading) => ({ heading })),
    {
      cells: [
        row.isPinned ? `${row.time}\n${t('paper.runSheet.pinned')}` : row.time,
        formatDuration(row.durationMs),
        [segmentName(row, t), row.caseName].filter(Boolean).join('\n'),
        row.people.map((person) => personWords(person, t)).join('\n'),
        ...row.cues,
        row.notes,
      ],
    },
  ]
  return {
    ...wordFrame(sheetName(data, t), head, tools),
    page: { size, isLandscape: true },
    blocks: [
      {
        type: 'table',
        columns: [
          ...heads.map((key, i) => ({ title: t(`paper.runSheet.${key}`), width: shares[i] ?? 1 })),
          ...columns.map((column) => ({ title: columnName(column, t), width: 1.7 })),
          { title: t('paper.runSheet.notes'), width: 1.6 },
        ],
        rows: [...rows.flatMap(wordRows), { heading: Object.values(endingWords(data, t)).filter(Boolean).join('　') }],
      },
    ],
    scriptKeys: [],
  }
}

const personWords = ({ name, role, character, phone }: SheetPerson, t: Tools['t']): string =>
  [role === null ? '' : t(`term.role.${role}`), name, character, phone].filter(Boolean).join(' ')
