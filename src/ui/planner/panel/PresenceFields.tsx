import { setPresence } from '../../../document/edits/sessionEdits'
import type { Presence } from '../../../domain/session'
import { Tag } from '../../components/Tag'
import { TimeField } from '../../components/TimeField'
import { useTranslation } from '../../components/translation'
import { edit } from '../../state/edit'
import { useSession } from '../../state/read'
import { Choice } from './FormParts'
import classes from './SidePanel.module.css'

interface Props {
  readonly personId: string
  readonly name: string
  readonly readOnly: boolean
}

const statuses = ['invited', 'confirmed', 'declined'] as const
const tones = { invited: 'caution', confirmed: 'good', declined: 'error' } as const

/** Whether a person attends this session, and from when to when. */
export function PresenceFields({ personId, name, readOnly }: Props) {
  const { t } = useTranslation()
  const presence = useSession((session) => session?.presences.get(personId))
  const start = useSession((session) => session?.details.start)
  const set = (patch: Partial<Omit<Presence, 'personId'>>) =>
    edit('planner.gesture.presence', { session: setPresence(personId, patch) })
  const status = presence?.status ?? 'invited'
  return (
    <details className={classes.presence}>
      <summary>
        <Tag tone={tones[status]}>{t(`term.presence.${status}`)}</Tag>
        {[
          presence?.arrival && t('planner.presence.from', { time: presence.arrival }),
          presence?.departure && t('planner.presence.until', { time: presence.departure }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </summary>
      <div className={classes.presenceFields} role="group" aria-label={t('planner.presence.label', { name })}>
        <Choice
          label={t('planner.presence.status')}
          value={status}
          choices={statuses}
          wordOf={(one) => t(`term.presence.${one}`)}
          readOnly={readOnly}
          onChoose={(chosen) => set({ status: chosen })}
        />
        <TimeField
          look="field"
          label={t('planner.presence.arrival')}
          value={presence?.arrival ?? null}
          near={start}
          readOnly={readOnly}
          onCommit={(arrival) => set({ arrival })}
          onClear={() => set({ arrival: null })}
        />
        <TimeField
          look="field"
          label={t('planner.presence.departure')}
          value={presence?.departure ?? null}
          near={start}
          readOnly={readOnly}
          onCommit={(departure) => set({ departure })}
          onClear={() => set({ departure: null })}
        />
      </div>
    </details>
  )
}
