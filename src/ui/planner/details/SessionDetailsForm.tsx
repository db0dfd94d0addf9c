import { SegmentedControl } from '@mantine/core'
import { useMemo, useRef } from 'react'
import { setDetails, setNotes } from '../../../document/edits/sessionEdits'
import { present } from '../../../domain/entity'
import { sessionStates, type SessionDetails, type SessionState } from '../../../domain/session'
import { isMerged, topicOf } from '../../../domain/season/topics'
import { DateField } from '../../components/DateField'
import { EntityPicker } from '../../components/EntityPicker'
import { NumberField } from '../../components/NumberField'
import { countedPeople } from '../../components/parseCount'
import { TextCell } from '../../components/TextCell'
import { TimeField } from '../../components/TimeField'
import { useTranslation } from '../../components/translation'
import { edit } from '../../state/edit'
import { makeEntity } from '../../state/making'
import { detailsForm, useRequestedField } from '../panel/fieldRequest'
import { LiveTextArea } from '../grid/LiveText'
import { OwnFindings } from '../findings/OwnFindings'
import { useLibrary, useReadOnly, useSession } from '../../state/read'
import classes from './SessionDetailsForm.module.css'
import { ZonePicker } from './ZonePicker'

const change = (patch: Partial<SessionDetails>, options: { merge?: string } = {}): void =>
  void edit('gesture.session.details', { session: setDetails(patch) }, options)

/** The open session's details: theme, topic, time, place, organizers. */
export function SessionDetailsForm() {
  const { t } = useTranslation()
  const details = useSession((session) => session?.details ?? null)
  const id = useSession((session) => session?.id)
  const isBlank = useSession((session) => session?.rows.size === 0 && session.details.theme === '')
  const readOnly = useReadOnly()
  const form = useRef<HTMLElement>(null)
  useRequestedField(detailsForm, form)
  if (!details) return null
  return (
    <section key={id} ref={form} className={classes.form} aria-label={t('sessions.details.title')}>
      <h2 className={classes.title}>{t('sessions.details.title')}</h2>
      <OwnFindings id={null} />
      <TextCell
        look="field"
        label={t('sessions.details.theme')}
        value={details.theme}
        autoFocus={isBlank && !readOnly}
        readOnly={readOnly}
        onCommit={(theme) => change({ theme })}
      />
      <TopicPicker topicId={details.topicId} readOnly={readOnly} />
      <TimeFields details={details} readOnly={readOnly} />
      <div data-field="venue">
        <VenuePicker venueId={details.venueId} readOnly={readOnly} />
      </div>
      <TextCell
        look="field"
        label={t('sessions.details.hosts')}
        value={details.hosts}
        readOnly={readOnly}
        onCommit={(hosts) => change({ hosts })}
      />
      <TextCell
        look="field"
        label={t('sessions.details.organizers')}
        value={details.organizers}
        readOnly={readOnly}
        onCommit={(organizers) => change({ organizers })}
      />
      <NumberField
        label={t('sessions.details.audience')}
        value={details.audience}
        unit={countedPeople}
        readOnly={readOnly}
        onCommit={(audience) => change({ audience })}
        onClear={() => change({ audience: null })}
      />
      <StateChoice state={details.state} readOnly={readOnly} />
      <SessionNotes readOnly={readOnly} />
    </section>
  )
}

function SessionNotes({ readOnly }: { readOnly: boolean }) {
  const { t } = useTranslation()
  const notes = useSession((session) => session?.notes ?? '')
  return (
    <LiveTextArea
      name="notes"
      label={t('sessions.details.notes')}
      text={notes}
      rows={2}
      readOnly={readOnly}
      write={(next, merge) => edit('gesture.session.notes', { session: setNotes(next) }, { merge })}
    />
  )
}

function TimeFields({ details, readOnly }: { details: SessionDetails; readOnly: boolean }) {
  const { t } = useTranslation()
  const { date, start, hardEnd } = details
  return (
    <>
      <div data-field="date">
        <DateField
          label={t('sessions.details.date')}
          value={date}
          readOnly={readOnly}
          onCommit={(next, mergeKey) => change({ date: next }, { merge: `date:${mergeKey}` })}
        />
      </div>
      <div className={classes.pair}>
        <TimeField
          label={t('sessions.details.start')}
          value={start}
          readOnly={readOnly}
          onCommit={(next) => change({ start: next })}
        />
        <div data-field="hardEnd">
          <TimeField
            label={t('sessions.details.hardEnd')}
            placeholder={t('sessions.details.hardEndHint')}
            value={hardEnd}
            near={start}
            readOnly={readOnly}
            onCommit={(next) => change({ hardEnd: next })}
            onClear={() => change({ hardEnd: null })}
          />
        </div>
      </div>
      {hardEnd !== null && hardEnd < start && <p className={classes.note}>{t('sessions.details.nextDay')}</p>}
      <ZonePicker zone={details.zone} readOnly={readOnly} onPick={(zone) => change({ zone })} />
    </>
  )
}

function TopicPicker({ topicId, readOnly }: { topicId: string | null; readOnly: boolean }) {
  const { t } = useTranslation()
  const topics = useLibrary((library) => library.topics)
  const options = useMemo(() => present(topics.values()).filter((topic) => !isMerged(topics, topic)), [topics])
  const create = (name: string) =>
    makeEntity('topics', name, (id) => ({
      session: setDetails({ topicId: id }),
      back: { session: setDetails({ topicId }) },
    }))
  return (
    <EntityPicker
      label={t('sessions.details.topic')}
      options={options}
      value={topicOf(topics, topicId)?.id ?? topicId}
      readOnly={readOnly}
      onPick={(id) => change({ topicId: id })}
      onClear={() => change({ topicId: null })}
      onCreate={create}
    />
  )
}

function VenuePicker({ venueId, readOnly }: { venueId: string | null; readOnly: boolean }) {
  const { t } = useTranslation()
  const venues = useLibrary((library) => library.venues)
  const options = useMemo(
    () => present(venues.values()).map(({ id, name, address, sample }) => ({ id, name, hint: address, sample })),
    [venues],
  )
  const create = (name: string) =>
    makeEntity('venues', name, (id) => ({
      session: setDetails({ venueId: id }),
      back: { session: setDetails({ venueId }) },
    }))
  return (
    <EntityPicker
      label={t('sessions.details.venue')}
      options={options}
      value={venueId}
      readOnly={readOnly}
      onPick={(id) => change({ venueId: id })}
      onClear={() => change({ venueId: null })}
      onCreate={create}
    />
  )
}

function StateChoice({ state, readOnly }: { state: SessionState; readOnly: boolean }) {
  const { t } = useTranslation()
  return (
    <div className={classes.state}>
      <span className={classes.label}>{t('sessions.details.state')}</span>
      <SegmentedControl
        aria-label={t('sessions.details.state')}
        size="xs"
        readOnly={readOnly}
        value={state}
        onChange={(next) => change({ state: next })}
        data={sessionStates.map((value) => ({ value, label: t(`term.state.${value}`) }))}
      />
    </div>
  )
}
