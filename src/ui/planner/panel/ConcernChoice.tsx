import { useMemo } from 'react'
import { addQuestion } from '../../../document/edits/sessionEdits'
import type { Question } from '../../../domain/segment'
import { concernsForForum } from '../../../domain/season/concernsForForum'
import type { ConcernStanding } from '../../../domain/season/concernStanding'
import { nameInLibrary } from '../../../domain/season/nameInLibrary'
import { topicOf } from '../../../domain/season/topics'
import { EntityPicker } from '../../components/EntityPicker'
import type { PickOption } from '../../components/pickOptions'
import { useTranslation } from '../../components/translation'
import { useConcernStandings } from '../../state/concernStandings'
import { edit } from '../../state/edit'
import { useLibrary, useSession } from '../../state/read'

interface Props {
  readonly segmentId: string
  readonly questions: readonly Question[]
  /** How long a new question is planned, ms. */
  readonly durationMs: number
}

/** 从热点难点选…: takes a concern of the season up as a question; those near to the session come first. */
export function ConcernChoice({ segmentId, questions, durationMs }: Props) {
  const { t } = useTranslation()
  const library = useLibrary()
  const season = useSession((session) => library.seasons.get(library.sessions.get(session?.id ?? '')?.seasonId ?? ''))
  const standings = useConcernStandings(season ?? null)
  const theme = useTheme()
  const near = useMemo(() => concernsForForum(standings, theme), [standings, theme])
  const options = useMemo(() => {
    const hintOf = ({ unitId, showings }: ConcernStanding) => {
      const [planned] = showings.planned
      const unit = unitId === null ? '' : nameInLibrary(library, 'units', unitId)
      const number = planned && t('concerns.willBe', { session: t('shell.session.number', { number: planned.number }) })
      return [unit, number].filter(Boolean).join(' · ')
    }
    return near.map((standing) => ({
      id: standing.one.id,
      name: standing.one.text || t('library.unnamed'),
      sample: standing.one.sample,
      hint: hintOf(standing),
    }))
  }, [near, library, t])
  if (options.length === 0) return null
  const taken = new Set(questions.map(({ concernId }) => concernId))
  const shownAs = (option: PickOption): PickOption =>
    taken.has(option.id) ? { ...option, isTaken: true, hint: t('concerns.forum.isThere') } : option
  const take = (concernId: string) => {
    const text = library.concerns.get(concernId)?.text ?? ''
    edit('concerns.gesture.forum', { session: addQuestion(segmentId, { text, durationMs, concernId }) })
  }
  return (
    <EntityPicker
      label={t('concerns.forum.choose')}
      showLabel={false}
      placeholder={t('concerns.forum.choose')}
      options={options}
      shownAs={shownAs}
      onPick={take}
    />
  )
}

/** The topic of the open session, and the units of its cases. */
function useTheme() {
  const library = useLibrary()
  const chosen = useSession((session) => session?.details.topicId ?? null)
  const rows = useSession((session) => session?.rows)
  return useMemo(() => {
    const caseIds = [...(rows?.values() ?? [])].flatMap((row) => (row.type === 'segment' ? (row.caseId ?? []) : []))
    const unitIds = new Set(caseIds.flatMap((id) => library.cases.get(id)?.unitId ?? []))
    return { topicId: topicOf(library.topics, chosen)?.id ?? null, unitIds }
  }, [library, chosen, rows])
}
