import { caseOf } from '../../../document/documentKind'
import type { TextHit } from '../../../domain/search/findTexts'
import { currentLanguage, t } from '../../../i18n'
import { formatShortDate } from '../../../i18n/formats'
import { jumpToRow } from '../../planner/findings/jump'
import { openInPlanner } from '../../season/sessionActions'
import { revealEntity } from '../../state/reveal'
import { workspace } from '../../state/workspace'
import type { PlaceOfHit } from './paletteView'

/** Names the session and row, or the case, in which a text was found, and goes there. Null if it is gone. */
export const placeOfHit: PlaceOfHit = (hit) => {
  const caseId = caseOf(hit.documentId)
  return caseId === null ? rowPlaceOf(hit) : casePlaceOf(caseId)
}

function casePlaceOf(caseId: string): ReturnType<PlaceOfHit> {
  const one = workspace.getState().library?.cases.get(caseId)
  if (one?.deletedAt !== null) return null
  return { name: one.name, hint: t('search.aCase'), open: () => revealEntity('cases', caseId) }
}

function rowPlaceOf({ documentId, place: { id, number, name } }: TextHit): ReturnType<PlaceOfHit> {
  const { library, summaries } = workspace.getState()
  const entry = library?.sessions.get(documentId)
  if (entry?.deletedAt !== null) return null
  const date = summaries.find((summary) => summary.id === documentId)?.date ?? ''
  const words = [
    t('shell.session.number', { number: entry.number }),
    date && t('search.dayOfYear', { year: date.slice(0, 4), day: formatShortDate(date, currentLanguage()) }),
    number === null ? '' : t('search.row', { number }),
  ]
  const open = async () => {
    await openInPlanner(documentId)
    if (id !== null) jumpToRow(id)
  }
  return { name, hint: words.filter(Boolean).join(' · '), open }
}
