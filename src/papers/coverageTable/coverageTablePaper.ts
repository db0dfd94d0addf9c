import { seasonWhole } from '../content/seasonHead'
import { translateFor } from '../content/translate'
import { seasonPaper, type Said } from '../paper'
import { coverageSums } from './coverageSums'
import { coverageTableData, coverageTableOptions } from './coverageTableData'
import type { CoverageTableData } from './coverageTableSchema'

export const coverageTablePaper = seasonPaper({
  name: 'coverageTable',
  options: coverageTableOptions,
  data: coverageTableData,
  says,
})

function says({ rows, ...whole }: CoverageTableData): Said {
  const { head, topics, stage } = whole
  const t = translateFor(head.language)
  const topicWords = (i: number) => topics[i] || t('paper.coverageTable.noTopic')
  const { ofTopics, all, holes } = coverageSums({ topics, rows })
  const inWords = (counts: readonly number[]) => counts.map((count, i) => `${topicWords(i)} ${count}`).join('；')
  const { fields } = seasonWhole({ head })
  return {
    whole: {
      fields: { ...fields, topics: topics.map((_, i) => topicWords(i)).join('、'), step: t(`term.stage.${stage}`) },
      of: whole,
    },
    pieces: [
      ...rows.map(({ id, unit, counts }) => ({
        id,
        name: unit || t('paper.coverageTable.noUnit'),
        fields: { unit, amount: inWords(counts) },
        of: { unit, counts },
      })),
      {
        id: 'sum',
        name: t('paper.piece.sum'),
        fields: { size: String(all), amount: inWords(ofTopics), holes: String(holes) },
        of: { ofTopics, all, holes },
      },
    ],
  }
}
