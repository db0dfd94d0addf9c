import type { TFunction } from 'i18next'
import type { LibrarySnapshot } from '../../domain/library'
import type { ConcernStanding } from '../../domain/season/concernStanding'
import { nameInLibrary } from '../../domain/season/nameInLibrary'
import type { Showing } from '../../domain/season/showings'

/** `第 2 期 · 微论坛`: a session and the segment in it. */
const showingWords = (t: TFunction, { number, title, kind }: Showing): string =>
  [t('shell.session.number', { number }), title || t(`term.kind.${kind}`)].join(' · ')

/** What answers a concern, or will: where it was taken up, else the case, else the session to come. Empty: nothing. */
export function answeredBy(t: TFunction, standing: ConcernStanding, library: LibrarySnapshot): string {
  const [held, planned] = [standing.showings.held.at(-1), standing.showings.planned[0]]
  if (held) return showingWords(t, held)
  if (standing.caseId !== null) return nameInLibrary(library, 'cases', standing.caseId)
  return planned ? t('concerns.willBe', { session: t('shell.session.number', { number: planned.number }) }) : ''
}

/** Why a concern is at least in the state that follows from what happened; empty if nothing follows. */
export function whyThisState(t: TFunction, standing: ConcernStanding, library: LibrarySnapshot): string {
  const [held, planned] = [standing.showings.held.at(-1), standing.showings.planned[0]]
  if (held) return t('concerns.why.held', { where: showingWords(t, held) })
  if (standing.caseId !== null)
    return t('concerns.why.case', { name: nameInLibrary(library, 'cases', standing.caseId) || t('library.unnamed') })
  return planned ? t('concerns.why.planned', { where: showingWords(t, planned) }) : ''
}
