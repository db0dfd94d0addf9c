import { formatDuration } from '../../domain/timing/formatDuration'
import { columnName } from '../cueColumns'
import type { Tools } from '../tools'
import { wordFrame, type WordDocument, type WordRow } from '../word/wordDocument'
import type { RunSheetData, SheetPerson } from './runSheetSchema'

/** The run sheet for a word processor: one table, which an office goes on with. */
export function runSheetWord(data: RunSheetData, tools: Pick<Tools, 't' | 'stamp'>): WordDocument {
  const { t } = tools
  const { head, size, columns, rows } = data
  const heads = ['start', 'duration', 'segment', 'people'] as const
  const shares = [1, 1, 3, 2.6]
  return {
    ...wordFrame('runSheet', head, tools),
    page: { size, isLandscape: true },
    blocks: [
      {
        type: 'table',
        columns: [
          ...heads.map((key, i) => ({ title: t(`paper.runSheet.${key}`), width: shares[i] ?? 1 })),
          ...columns.map((column) => ({ title: columnName(column, t), width: 1.7 })),
          { title: t('paper.runSheet.notes'), width: 1.6 },
        ],
        rows: rows.flatMap((row): WordRow[] => [
          ...(row.part === null ? [] : [{ heading: row.part }]),
          {
            cells: [
              row.time,
              formatDuration(row.durationMs),
              [row.title || t(`term.kind.${row.kind}`), row.caseName].filter(Boolean).join('\n'),
              row.people.map((person) => personWords(person, t)).join('\n'),
              ...row.cues,
              row.notes,
            ],
          },
        ]),
      },
    ],
    scriptKeys: [],
  }
}

const personWords = ({ name, role, character, phone }: SheetPerson, t: Tools['t']): string =>
  [role === null ? '' : t(`term.role.${role}`), name, character, phone].filter(Boolean).join(' ')
