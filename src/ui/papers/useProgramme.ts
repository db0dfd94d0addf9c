import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../i18n'
import { fingerprintOf } from '../../papers/fingerprint'
import { paperFileName } from '../../papers/paperFileName'
import { programmeData } from '../../papers/programme/programmeData'
import type { ProgrammeData } from '../../papers/programme/programmeSchema'
import { usePreferences } from '../state/preferences'
import { useLibrary, useSession } from '../state/read'

export interface Programme {
  readonly data: ProgrammeData
  /** The same for as long as the paper would be the same. */
  readonly fingerprint: string
  /** A name for its file, without the ending. */
  readonly fileName: string
}

/** The open session's programme; null while no session is open. Follows the edits one step behind. */
export function useProgramme(): Programme | null {
  const { t } = useTranslation()
  const language = currentLanguage()
  const session = useDeferredValue(useSession())
  const library = useDeferredValue(useLibrary())
  const { times, cases, speakers } = usePreferences(({ programme }) => programme)
  return useMemo(() => {
    const entry = session ? library.sessions.get(session.id) : undefined
    if (!session || !entry) return null
    const season = library.seasons.get(entry.seasonId) ?? null
    const options = { times, cases, speakers }
    const data = programmeData({ session, entry, season, library, options, language })
    const number = t('paper.programme.number', { number: entry.number })
    const fileName = paperFileName([number, data.cover.theme, t('paper.programme.name')])
    return { data, fingerprint: fingerprintOf(data), fileName }
  }, [session, library, times, cases, speakers, language, t])
}
