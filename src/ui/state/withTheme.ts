import type { SessionSummary } from '../../domain/sessionSummary'

/** The summaries with a session's present theme; the same array if it is already there. */
export function withTheme(summaries: readonly SessionSummary[], id: string, theme: string): readonly SessionSummary[] {
  const known = summaries.find((summary) => summary.id === id)
  if (!known || known.theme === theme) return summaries
  return summaries.map((summary) => (summary === known ? { ...summary, theme } : summary))
}
