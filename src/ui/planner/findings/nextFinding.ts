import type { Finding } from '../../../domain/findings/finding'

/** The finding that was visited last, and its index in the list at that time. */
export interface VisitedFinding {
  readonly finding: Finding
  readonly at: number
}

/** The next finding to visit, cyclically. If the last one is fixed, it is the one that took its index. */
export function nextFinding(findings: readonly Finding[], last: VisitedFinding | null): VisitedFinding | null {
  const now = last ? findings.indexOf(last.finding) : -1
  const next = now >= 0 ? now + 1 : (last?.at ?? 0)
  const at = next < findings.length ? next : 0
  const finding = findings[at]
  return finding ? { finding, at } : null
}
