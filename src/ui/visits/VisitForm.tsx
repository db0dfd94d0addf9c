import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { Season } from '../../domain/library'
import { seasonScope } from '../../domain/season/seasonScope'
import { DateField } from '../components/DateField'
import fieldClasses from '../components/DraftInput.module.css'
import { ReferencePicker } from '../components/ReferencePicker'
import { TextArea } from '../components/TextArea'
import { TimeField } from '../components/TimeField'
import { useTranslation } from '../components/translation'
import { AttachmentList } from '../attachments/AttachmentList'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { changeDay, changeVisit, assignNew, setDone } from './visitActions'
import { FoundCases } from './FoundCases'
import { RaisedConcerns } from './RaisedConcerns'
import { VisitPeople } from './VisitPeople'
import { VisitStateMark } from './visitLooks'
import classes from './VisitPanel.module.css'
import type { VisitItem } from './visitsView'

/** Everything about one visit. */
export function VisitForm({ season, item: { visit, state, finds } }: { season: Season; item: VisitItem }) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const rounds = useLibrary((library) => seasonScope(library, season).rounds)
  const { id } = visit
  return (
    <>
      <div className={classes.state}>
        <VisitStateMark state={state} />
        {!readOnly && (
          <Button
            size="compact-sm"
            variant={visit.done ? 'subtle' : 'filled'}
            color={visit.done ? 'gray' : undefined}
            leftSection={visit.done ? null : <IconCheck size={14} aria-hidden="true" />}
            onClick={() => setDone(id, !visit.done)}
          >
            {visit.done ? t('visits.notDone') : t('visits.done')}
          </Button>
        )}
      </div>
      <div className={classes.pair}>
        <DateField
          label={t('visits.field.date')}
          value={visit.date}
          readOnly={readOnly}
          onCommit={(date, stay) => changeDay(id, date, stay)}
        />
        <TimeField
          label={t('visits.field.time')}
          value={visit.time}
          readOnly={readOnly}
          onCommit={(time) => changeVisit(id, { time })}
          onClear={() => changeVisit(id, { time: '' })}
        />
      </div>
      <ReferencePicker
        label={t('visits.field.leader')}
        collection="people"
        value={visit.leaderId}
        readOnly={readOnly}
        onPick={(leaderId) => changeVisit(id, { leaderId })}
        onCreate={(name) => assignNew(visit, 'leaderId', name)}
      />
      <VisitPeople visit={visit} readOnly={readOnly} />
      <TextArea
        label={t('visits.field.heard')}
        placeholder={t('visits.heardHint')}
        value={visit.heard}
        rows={5}
        grows
        readOnly={readOnly}
        onCommit={(heard) => changeVisit(id, { heard })}
      />
      <FoundCases visit={visit} cases={finds.cases} readOnly={readOnly} />
      <RaisedConcerns season={season} visit={visit} concerns={finds.concerns} readOnly={readOnly} />
      <TextArea
        label={t('visits.field.notes')}
        value={visit.notes}
        grows
        readOnly={readOnly}
        onCommit={(notes) => changeVisit(id, { notes })}
      />
      <AttachmentList ownerId={id} readOnly={readOnly} />
      <div className={classes.pair}>
        <ReferencePicker
          label={t('library.field.unit')}
          collection="units"
          value={visit.unitId}
          readOnly={readOnly}
          onPick={(unitId) => changeVisit(id, { unitId })}
          onCreate={(name) => assignNew(visit, 'unitId', name)}
        />
        <label className={fieldClasses.field}>
          <span className={fieldClasses.label}>{t('visits.field.round')}</span>
          <select
            className={fieldClasses.input}
            data-look="field"
            value={visit.roundId}
            disabled={readOnly}
            onChange={(event) => changeVisit(id, { roundId: event.currentTarget.value })}
          >
            {rounds.map((round) => (
              <option key={round.id} value={round.id}>
                {round.name || t('library.unnamed')}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  )
}
