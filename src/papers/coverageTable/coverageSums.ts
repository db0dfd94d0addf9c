import type { CoverageTableData } from './coverageTableSchema'

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

export interface CoverageSums {
  readonly ofRows: readonly number[]
  readonly ofTopics: readonly number[]
  readonly all: number
  /** Towns and topics without a case. */
  readonly holes: number
}

export function coverageSums({ topics, rows }: Pick<CoverageTableData, 'topics' | 'rows'>): CoverageSums {
  const ofRows = rows.map(({ counts }) => sumOf(counts))
  const named = rows
    .filter(({ unit }) => unit !== '')
    .flatMap(({ counts }) => counts.filter((_, i) => topics[i] !== ''))
  return {
    ofRows,
    ofTopics: topics.map((_, i) => sumOf(rows.map(({ counts }) => counts[i] ?? 0))),
    all: sumOf(ofRows),
    holes: named.filter((count) => count === 0).length,
  }
}
