import { IconMessageQuestion } from '@tabler/icons-react'
import { removeQuestion, setQuestion } from '../../../document/edits/sessionEdits'
import type { Question } from '../../../domain/segment'
import { DurationField } from '../../components/DurationField'
import { TextCell } from '../../components/TextCell'
import { useTranslation } from '../../components/translation'
import { edit } from '../../state/edit'
import { useLibrary } from '../../state/read'
import { revealConcern } from '../../state/revealInSeason'
import { unitNameOf } from '../../table/directoryView'
import { RemoveButton } from './FormParts'
import classes from './SidePanel.module.css'

interface Props {
  readonly segmentId: string
  readonly question: Question
  /** From 1. */
  readonly number: number
  readonly autoFocus: boolean
  readonly readOnly: boolean
}

/** One question of a micro-forum, its minutes, and the concern that it was taken from. */
export function QuestionItem({ segmentId, question, number, autoFocus, readOnly }: Props) {
  const { t } = useTranslation()
  const { id, text, durationMs, concernId } = question
  const set = (patch: Partial<Pick<Question, 'text' | 'durationMs'>>) =>
    edit('planner.gesture.question', { session: setQuestion(segmentId, id, patch) })
  return (
    <li className={`${classes.item} ${classes.question}`}>
      <TextCell
        look="field"
        autoFocus={autoFocus}
        label={t('planner.questions.text', { number })}
        value={text}
        readOnly={readOnly}
        onCommit={(next) => set({ text: next })}
      />
      <DurationField
        label={t('planner.field.duration')}
        valueMs={durationMs}
        readOnly={readOnly}
        onCommit={(nextMs) => set({ durationMs: nextMs })}
      />
      {!readOnly && (
        <RemoveButton
          label={t('planner.questions.remove', { number })}
          onRemove={() => edit('planner.gesture.question', { session: removeQuestion(segmentId, id) })}
        />
      )}
      {concernId !== null && <ConcernLink concernId={concernId} />}
    </li>
  )
}

/** Leads to the concern that a question was taken from; says so if that is deleted. */
function ConcernLink({ concernId }: { concernId: string }) {
  const { t } = useTranslation()
  const concern = useLibrary((library) => library.concerns.get(concernId))
  const unit = useLibrary((library) => (concern ? unitNameOf(concern, library) : ''))
  if (concern?.deletedAt !== null) return <span className={classes.origin}>{t('concerns.origin.deleted')}</span>
  return (
    <button type="button" className={classes.origin} title={concern.text} onClick={() => revealConcern(concernId)}>
      <IconMessageQuestion size={14} aria-hidden="true" />
      {unit === '' ? t('concerns.origin.plain') : t('concerns.origin.ofUnit', { unit })}
    </button>
  )
}
