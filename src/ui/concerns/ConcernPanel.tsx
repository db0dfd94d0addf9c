import type { Concern } from '../../domain/library'
import type { ConcernStanding } from '../../domain/season/concernStanding'
import { DateField } from '../components/DateField'
import { ReferencePicker } from '../components/ReferencePicker'
import { LateMark } from '../components/StateMark'
import { SampleTag } from '../components/Tag'
import { TextArea } from '../components/TextArea'
import { useTranslation } from '../components/translation'
import { shortDay } from '../components/shortDay'
import { mergeEdits } from '../state/edit'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { revealEntity } from '../state/reveal'
import panelClasses from '../table/Panel.module.css'
import { changeConcern, referToNew } from './concernActions'
import classes from './Concerns.module.css'
import { ConcernShowings } from './ConcernShowings'
import { ConcernSource } from './ConcernSource'
import { ConcernStateField } from './ConcernStateField'
import { whyThisState } from './showingWords'

/** Everything about one concern: where it comes from, how far it is and why, and what was answered. */
export function ConcernPanel({ standing }: { standing: ConcernStanding }) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const library = useLibrary()
  const { one } = standing
  const set = (patch: Partial<Concern>) => changeConcern(one.id, patch)
  const why = whyThisState(t, standing, library)
  return (
    <>
      {one.sample && (
        <span className={classes.sample}>
          <SampleTag sample />
        </span>
      )}
      <TextArea
        label={t('concerns.field.text')}
        value={one.text}
        readOnly={readOnly}
        onCommit={(text) => set({ text })}
      />
      <ConcernStateField standing={standing} look="field" readOnly={readOnly} />
      {why !== '' && <p className={classes.why}>{why}</p>}
      <ConcernShowings standing={standing} />
      <ReferencePicker
        label={t('concerns.field.caseId')}
        collection="cases"
        value={standing.caseId}
        readOnly={readOnly}
        onPick={(caseId) => set({ caseId })}
        onCreate={(name) => referToNew(one, 'caseId', name)}
      />
      {standing.caseId !== null && (
        <button
          type="button"
          className={classes.link}
          onClick={() => standing.caseId && revealEntity('cases', standing.caseId)}
        >
          {t('concerns.toCase')}
        </button>
      )}
      <Answer standing={standing} readOnly={readOnly} />
      <div className={classes.pair}>
        <ReferencePicker
          label={t('concerns.field.ownerId')}
          collection="people"
          value={one.ownerId}
          readOnly={readOnly}
          onPick={(ownerId) => set({ ownerId })}
          onCreate={(name) => referToNew(one, 'ownerId', name)}
        />
        <DayField standing={standing} field="dueOn" readOnly={readOnly} />
      </div>
      {standing.isOverdue && <LateMark words={t('concerns.overdue', { date: shortDay(one.dueOn) })} />}
      <h3 className={panelClasses.section}>{t('concerns.from')}</h3>
      <div className={classes.pair}>
        <ReferencePicker
          label={t('concerns.field.unitId')}
          collection="units"
          value={standing.unitId}
          readOnly={readOnly}
          onPick={(unitId) => set({ unitId })}
          onCreate={(name) => referToNew(one, 'unitId', name)}
        />
        <DayField standing={standing} field="raisedOn" readOnly={readOnly} />
      </div>
      <ReferencePicker
        label={t('concerns.field.topicId')}
        collection="topics"
        value={standing.topicId}
        readOnly={readOnly}
        onPick={(topicId) => set({ topicId })}
        onCreate={(name) => referToNew(one, 'topicId', name)}
      />
      <ConcernSource concern={one} readOnly={readOnly} />
      <TextArea
        label={t('concerns.field.notes')}
        value={one.notes}
        readOnly={readOnly}
        onCommit={(notes) => set({ notes })}
      />
    </>
  )
}

function DayField(props: { standing: ConcernStanding; field: 'raisedOn' | 'dueOn'; readOnly: boolean }) {
  const { standing, field, readOnly } = props
  const { t } = useTranslation()
  return (
    <DateField
      label={t(`concerns.field.${field}`)}
      value={standing.one[field]}
      readOnly={readOnly}
      onCommit={(day, mergeKey) => mergeEdits(mergeKey, () => changeConcern(standing.one.id, { [field]: day }))}
    />
  )
}

/** What was answered. As long as nobody writes it, it is what was noted in the show. */
function Answer({ standing: { one, answer }, readOnly }: { standing: ConcernStanding; readOnly: boolean }) {
  const { t } = useTranslation()
  const isNoted = one.answer.trim() === '' && answer !== ''
  return (
    <>
      <TextArea
        label={t('concerns.field.answer')}
        placeholder={t('concerns.answerHint')}
        value={isNoted ? answer : one.answer}
        readOnly={readOnly}
        onCommit={(text) => changeConcern(one.id, { answer: text })}
      />
      {isNoted && <p className={classes.why}>{t('concerns.answerNoted')}</p>}
    </>
  )
}
