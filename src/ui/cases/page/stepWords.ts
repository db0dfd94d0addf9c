import type { LibrarySnapshot } from '../../../domain/library'
import type { WayStep } from '../../../domain/season/caseWay'
import { isSpreading } from '../../../domain/season/pipeline'
import { formatDuration } from '../../../domain/timing/format'
import { currentLanguage } from '../../../i18n'
import { formatShortDate } from '../../../i18n/formats'
import { useTranslation } from '../../components/translation'
import { openInPlanner } from '../../season/sessionActions'
import { useLibrary } from '../../state/read'
import { revealEntity } from '../../state/reveal'
import { selectMany } from '../../state/selection'

interface StepWords {
  readonly title: string
  readonly lines: readonly string[]
  /** Filled: it is what the case is for. Dashed: it is still to come. */
  readonly look: 'plain' | 'filled' | 'dashed'
  /** Goes to where it is. */
  readonly go: () => void
}

/** How many characters of a longer text are shown. */
const mostShown = 60

export const shortened = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line
}

const dotted = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ')
const filled = (lines: readonly string[]): readonly string[] => lines.filter(Boolean)
const unitIn = ({ units }: LibrarySnapshot, id: string | null): string => (id && units.get(id)?.name) || ''

/** What a step says, and where it leads. */
export function useStepWords(): (step: WayStep, onCompare: (id: string) => void) => StepWords {
  const { t } = useTranslation()
  const library = useLibrary()
  return (step, onCompare) => {
    const date = step.date && formatShortDate(step.date, currentLanguage())
    switch (step.type) {
      case 'visit': {
        const { visit } = step
        const round = library.rounds.get(visit.roundId)?.name ?? ''
        const name = t(visit.done ? 'casePage.way.visit' : 'casePage.way.visitPlanned', { round })
        const lines = filled([dotted([unitIn(library, visit.unitId), shortened(visit.heard)])])
        return {
          title: dotted([name, date]),
          lines,
          look: visit.done ? 'plain' : 'dashed',
          go: () => revealEntity('visits', visit.id),
        }
      }
      case 'concern': {
        const { concern } = step
        const lines = [t('casePage.way.quoted', { text: shortened(concern.text) })]
        return {
          title: dotted([t('casePage.way.concern'), date]),
          lines,
          look: 'plain',
          go: () => revealEntity('concerns', concern.id),
        }
      }
      case 'refinement': {
        const { id, by, note } = step.refinement
        const lines = [dotted([by, shortened(note), t('casePage.way.compare')])]
        return { title: dotted([t('casePage.way.refinement'), date]), lines, look: 'plain', go: () => onCompare(id) }
      }
      case 'session': {
        const { sessionId, number, isHeld, showings, concerns } = step
        const name =
          showings.length === 0
            ? t(isHeld ? 'casePage.way.answered' : 'casePage.way.answering', { number })
            : t(isHeld ? 'casePage.way.held' : 'casePage.way.planned', { number })
        const rows = showings.map(({ kind, plannedMs, actual }) => {
          const params = { kind: t(`term.kind.${kind}`), planned: formatDuration(plannedMs) }
          return actual
            ? t('casePage.way.took', { ...params, took: formatDuration(actual.durationMs) })
            : t('casePage.way.length', params)
        })
        const taken =
          concerns.length > 0
            ? t('casePage.way.concerns', { count: concerns.length, text: shortened(concerns[0]?.text ?? '') })
            : ''
        const go = () =>
          void openInPlanner(sessionId).then(() => selectMany(showings.map(({ segmentId }) => segmentId)))
        return { title: dotted([name, date]), lines: filled([...rows, taken]), look: isHeld ? 'filled' : 'dashed', go }
      }
      case 'spread': {
        const { spread } = step
        const where = unitIn(library, spread.unitId) || t('casePage.way.somewhere')
        const title = dotted([t('casePage.way.spread', { unit: where }), t(`casePage.spreadState.${spread.state}`)])
        const lines = filled([dotted([date, shortened(spread.what)])])
        return {
          title,
          lines,
          look: isSpreading(spread) ? 'filled' : 'dashed',
          go: () => revealEntity('spreads', spread.id),
        }
      }
    }
  }
}
