import { memo, useState } from 'react'
import { addQuestion } from '../../../document/edits/sessionEdits'
import type { Segment } from '../../../domain/segment'
import { formatSpoken } from '../../../domain/timing/format'
import { minuteMs } from '../../../domain/timing/units'
import { currentLanguage } from '../../../i18n'
import { useTranslation } from '../../components/translation'
import { edit } from '../../state/edit'
import { ConcernChoice } from './ConcernChoice'
import { QuestionItem } from './QuestionItem'
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
          <QuestionItem
            key={question.id}
            segmentId={id}
            question={question}
            number={at + 1}
            autoFocus={at === addedAt}
            readOnly={readOnly}
          />
        ))}
      </ul>
      {!readOnly && (
        <button type="button" className={classes.add} onClick={add}>
          ＋ {t('planner.questions.add')}
        </button>
      )}
      {!readOnly && <ConcernChoice segmentId={id} questions={questions} durationMs={newQuestionMs} />}
    </>
  )
})
