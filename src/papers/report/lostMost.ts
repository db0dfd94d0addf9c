import type { ReportData } from './reportSchema'

/** The three segments that went furthest over their plan, the worst first. */
export const lostMost = (rows: ReportData['rows']): readonly { readonly title: string; readonly ms: number }[] =>
  rows
    .flatMap(({ title, deltaMs }) => (deltaMs !== null && deltaMs > 0 ? [{ title, ms: deltaMs }] : []))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 3)
