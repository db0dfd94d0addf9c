import { memo } from 'react'
import { addRehearsal, removeRehearsal } from '../../../document/edits/sessionEdits'
import type { Segment } from '../../../domain/segment'
import { formatDuration } from '../../../domain/timing/format'
import { formatInstant } from '../../../i18n/formats'
import { currentLanguage } from '../../../i18n'
import { DurationField } from '../../components/DurationField'
import { useTranslation } from '../../components/translation'
import { edit } from '../../state/edit'
import { RemoveButton } from './FormParts'
import classes from './SidePanel.module.css'

type Props = Pick<Segment, 'id' | 'rehearsals'> & { readonly readOnly: boolean }

/** Measured runs of a segment; the median of the last three feeds the estimate. */
export const RehearsalList = memo(function RehearsalList({ id, rehearsals, readOnly }: Props) {
  const { t } = useTranslation()
  if (readOnly && rehearsals.length === 0) return null
  return (
    <>
      <h3 className={classes.section}>{t('planner.rehearsal.title')}</h3>
      {rehearsals.length > 0 && (
        <ul className={classes.list} aria-label={t('planner.rehearsal.title')}>
          {rehearsals.map((rehearsal) => (
            <li key={rehearsal.id} className={classes.item}>
              <span>
                {t('planner.rehearsal.line', {
                  duration: formatDuration(rehearsal.durationMs),
                  time: formatInstant(rehearsal.heldAt, currentLanguage()),
                })}
              </span>
              <span />
              {!readOnly && (
                <RemoveButton
                  label={t('planner.rehearsal.remove')}
                  onRemove={() => edit('planner.gesture.rehearsal', { session: removeRehearsal(id, rehearsal.id) })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <DurationField
          label={t('planner.rehearsal.add')}
          placeholder={t('planner.rehearsal.placeholder')}
          valueMs={null}
          onCommit={(durationMs) =>
            edit('planner.gesture.rehearsal', { session: addRehearsal(id, { durationMs, heldAt: Date.now() }) })
          }
          onClear={() => undefined}
        />
      )}
    </>
  )
})
