import { useRef, useState } from 'react'
import { kinds } from '../../../domain/kinds'
import type { Segment } from '../../../domain/segment'
import { useTranslation } from '../../components/translation'
import { AssumedLength } from './AssumedLength'
import { CastingList } from './CastingList'
import { CueFields } from './CueFields'
import { useRequestedField } from './fieldRequest'
import { KindIcon } from '../../components/kindIcons'
import { OwnFindings } from '../findings/OwnFindings'
import { QuestionList } from './QuestionList'
import { RehearsalList } from './RehearsalList'
import { ScriptFields } from './ScriptFields'
import { SegmentChecks, SegmentTimes, SegmentTitle } from './SegmentBasics'
import { SegmentEntityPicker } from './SegmentEntityPicker'
import classes from './SidePanel.module.css'

/**
 * One segment: the fields that every segment has, and those of its kind; nothing else. Each section gets only what it
 * shows, and renders again only when that has changed.
 */
export function SegmentForm({ segment, readOnly }: { segment: Segment; readOnly: boolean }) {
  const { t } = useTranslation()
  const { id, kind } = segment
  const { needs, isOnStage, mayShowCase } = kinds[kind]
  const form = useRef<HTMLElement>(null)
  useRequestedField(id, form)
  return (
    <section ref={form} className={classes.form} aria-label={t('planner.panel.segment')}>
      <h2 className={classes.title}>
        <KindIcon kind={kind} />
        {t(`term.kind.${kind}`)}
      </h2>
      <OwnFindings id={id} />
      <SegmentTitle id={id} title={segment.title} readOnly={readOnly} />
      <SegmentTimes
        id={id}
        kind={kind}
        durationMs={segment.durationMs}
        minimumMs={segment.minimumMs}
        priority={segment.priority}
        pin={segment.pin}
        readOnly={readOnly}
      />
      <AssumedLength segments={[segment]} readOnly={readOnly} />
      <SegmentChecks id={id} inProgramme={segment.inProgramme} skipped={segment.skipped} readOnly={readOnly} />
      {(needs.case || mayShowCase || segment.caseId !== null) && (
        <SegmentEntityPicker field="case" segmentId={id} value={segment.caseId} readOnly={readOnly} />
      )}
      {needs.performers && (
        <SegmentEntityPicker field="troupe" segmentId={id} value={segment.troupeId} readOnly={readOnly} />
      )}
      {isOnStage ? (
        <OnStage segment={segment} readOnly={readOnly} />
      ) : (
        <FoldedStage segment={segment} readOnly={readOnly} />
      )}
      <CueFields id={id} cues={segment.cues} readOnly={readOnly} />
    </section>
  )
}

/** Collapsed until it is opened or used. A section that is emptied stays open: somebody is just typing there. */
function FoldedStage({ segment, readOnly }: { segment: Segment; readOnly: boolean }) {
  const { t } = useTranslation()
  const isUsedNow = isUsed(segment)
  const [wasUsed, setUsed] = useState(isUsedNow)
  if (isUsedNow && !wasUsed) setUsed(true)
  return (
    <details className={classes.more} open={wasUsed}>
      <summary>{t('planner.panel.more')}</summary>
      <OnStage segment={segment} readOnly={readOnly} />
    </details>
  )
}

/** The people, their script and the rehearsals. */
function OnStage({ segment, readOnly }: { segment: Segment; readOnly: boolean }) {
  const { id, kind, castings, troupeId, questions, rehearsals } = segment
  return (
    <>
      <CastingList id={id} kind={kind} castings={castings} troupeId={troupeId} readOnly={readOnly} />
      {kinds[kind].needs.questions && <QuestionList id={id} questions={questions} readOnly={readOnly} />}
      <ScriptFields id={id} readOnly={readOnly} />
      <RehearsalList id={id} rehearsals={rehearsals} readOnly={readOnly} />
    </>
  )
}

/** A break shows people, script or notes if it has any. */
const isUsed = ({ castings, script, notes, rehearsals }: Segment): boolean =>
  castings.length > 0 || rehearsals.length > 0 || script !== '' || notes !== ''
