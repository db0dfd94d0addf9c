import { useTranslation } from 'react-i18next'
import { kindNeeds } from '../../domain/findings/kindNeeds'
import type { Segment } from '../../domain/segment'
import type { SessionSnapshot } from '../../domain/session'
import { CasePicker, TroupePicker } from './CaseAndTroupe'
import { CastingList } from './CastingList'
import { CueFields } from './CueFields'
import { KindIcon } from './kindIcons'
import { QuestionList } from './QuestionList'
import { RehearsalList } from './RehearsalList'
import { ScriptFields } from './ScriptFields'
import { SegmentBasics } from './SegmentBasics'
import classes from './SidePanel.module.css'

/** One segment: what every segment has, and what its kind asks for; nothing else. */
export function SegmentForm(props: { segment: Segment; session: SessionSnapshot; readOnly: boolean }) {
  const { segment, session, readOnly } = props
  const { t } = useTranslation()
  const needs = kindNeeds[segment.kind]
  return (
    <section className={classes.form} aria-label={t('planner.panel.segment')}>
      <h2 className={classes.title}>
        <KindIcon kind={segment.kind} />
        {t(`term.kind.${segment.kind}`)}
      </h2>
      <SegmentBasics segment={segment} details={session.details} readOnly={readOnly} />
      {needs.case && <CasePicker segment={segment} readOnly={readOnly} />}
      {needs.performers && <TroupePicker segment={segment} readOnly={readOnly} />}
      <CastingList segment={segment} session={session} readOnly={readOnly} />
      {needs.questions && <QuestionList segment={segment} readOnly={readOnly} />}
      <ScriptFields segment={segment} readOnly={readOnly} />
      <RehearsalList segment={segment} readOnly={readOnly} />
      <CueFields segment={segment} columns={session.cueColumns} readOnly={readOnly} />
    </section>
  )
}
