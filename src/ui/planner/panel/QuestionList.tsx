import { memo, useState } from 'react'
import { addQuestion, removeQuestion, setQuestion } from '../../../document/edits/sessionEdits'
import type { Segment } from '../../../domain/segment'
import { formatSpoken } from '../../../domain/timing/format'
import { minuteMs } from '../../../domain/timing/units'
import { currentLanguage } from '../../../i18n'
import { DurationField } from '../../components/DurationField'
import { TextCell } from '../../components/TextCell'
import { useTranslation } from '../../components/translation'
import { edit } from '../../state/edit'
import { RemoveButton } from './FormParts'
import classes from './SidePanel.module.css'

/** The planned duration of a new question, in ms. */
const newQuestionMs = 5 * minuteMs

type Props = Pick<Segment, 'id' | 'questions'> & { readonly readOnly: boolean }

/** A micro-forum's questions and their minutes, with the sum. */
export const QuestionList = memo(function QuestionList({ id, questions, readOnly }: Props) {
  const { t } = useTranslation()
  const total = formatSpoken(
    questions.reduce((sum, { durationMs }) => sum + durationMs, 0),
    currentLanguage(),
  )
  const [addedAt, setAddedAt] = useState(-1)
  const add = () => {
    setAddedAt(questions.length)
    edit('planner.gesture.question', { session: addQuestion(id, { text: '', durationMs: newQuestionMs }) })
  }
  return (
    <>
      <h3 className={classes.section}>{t('planner.questions.title', { total })}</h3>
      <ul className={classes.list} aria-label={t('planner.questions.list')}>
        {questions.map((question, at) => (
          <li key={question.id} className={classes.item} style={{ gridTemplateColumns: 'minmax(0, 1fr) 72px auto' }}>
            <TextCell
              look="field"
              autoFocus={at === addedAt}
              label={t('planner.questions.text', { number: at + 1 })}
              value={question.text}
              readOnly={readOnly}
              onCommit={(text) => edit('planner.gesture.question', { session: setQuestion(id, question.id, { text }) })}
            />
            <DurationField
              label={t('planner.field.duration')}
              valueMs={question.durationMs}
              readOnly={readOnly}
              onCommit={(durationMs) =>
                edit('planner.gesture.question', { session: setQuestion(id, question.id, { durationMs }) })
              }
            />
            {!readOnly && (
              <RemoveButton
                label={t('planner.questions.remove', { number: at + 1 })}
                onRemove={() => edit('planner.gesture.question', { session: removeQuestion(id, question.id) })}
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <button type="button" className={classes.add} onClick={add}>
          ＋ {t('planner.questions.add')}
        </button>
      )}
    </>
  )
})
