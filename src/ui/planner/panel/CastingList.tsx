import { memo } from 'react'
import { removeCasting, setCasting } from '../../../document/edits/sessionEdits'
import { kinds } from '../../../domain/kinds'
import { castingRoles, type Casting, type Segment } from '../../../domain/segment'
import { TextCell } from '../../components/TextCell'
import { useTranslation } from '../../components/translation'
import { edit } from '../../state/edit'
import { useLibrary } from '../../state/read'
import { AddCasting } from './AddCasting'
import { Choice, RemoveButton } from './FormParts'
import { castingName } from '../plannerView'
import { PresenceFields } from './PresenceFields'
import classes from './SidePanel.module.css'

type Props = Pick<Segment, 'id' | 'kind' | 'castings' | 'troupeId'> & { readonly readOnly: boolean }

/** Who is in the segment and in what role. A new person is added to the directory in the same gesture. */
export const CastingList = memo(function CastingList({ readOnly, ...segment }: Props) {
  const { t } = useTranslation()
  const { id, kind, castings } = segment
  return (
    <>
      <h3 className={classes.section}>{t('planner.cast.title')}</h3>
      {castings.length > 0 && (
        <ul className={classes.list} aria-label={t('planner.cast.title')}>
          {castings.map((casting) => (
            <CastingItem key={casting.id} casting={casting} segmentId={id} kind={kind} readOnly={readOnly} />
          ))}
        </ul>
      )}
      {!readOnly && (
        <div data-field="people">
          <AddCasting {...segment} />
        </div>
      )}
    </>
  )
})

interface ItemProps {
  readonly casting: Casting
  readonly segmentId: string
  readonly kind: Segment['kind']
  readonly readOnly: boolean
}

function CastingItem({ casting, segmentId, kind, readOnly }: ItemProps) {
  const { t } = useTranslation()
  const library = useLibrary()
  const person = casting.personId === null ? undefined : library.people.get(casting.personId)
  const name = castingName(casting, library)
  const unit = person?.unitId ? library.units.get(person.unitId)?.name : undefined
  const offered = kinds[kind].roles
  const roles = [...offered, ...castingRoles.filter((role) => !offered.includes(role))]
  const set = (patch: Partial<Casting>) =>
    edit('planner.gesture.cast', { session: setCasting(segmentId, casting.id, patch) })
  return (
    <li className={classes.item}>
      <span className={classes.name} title={name}>
        {name}
        <small>{[unit, person?.title].filter(Boolean).join(' ')}</small>
      </span>
      <Choice
        label=""
        value={casting.role}
        choices={roles}
        wordOf={(role) => t(`term.role.${role}`)}
        readOnly={readOnly}
        onChoose={(role) => set({ role })}
      />
      {!readOnly && (
        <RemoveButton
          label={t('planner.cast.remove', { name })}
          onRemove={() => edit('planner.gesture.uncast', { session: removeCasting(segmentId, casting.id) })}
        />
      )}
      {casting.role === 'performer' && (
        <div className={classes.wide}>
          <TextCell
            look="field"
            label={t('planner.cast.character')}
            value={casting.character}
            readOnly={readOnly}
            onCommit={(character) => set({ character })}
          />
          <TextCell
            look="field"
            label={t('planner.cast.props')}
            value={casting.props}
            readOnly={readOnly}
            onCommit={(props) => set({ props })}
          />
        </div>
      )}
      {casting.personId !== null && (
        <div data-field="presence" className={classes.wide}>
          <PresenceFields personId={casting.personId} name={name} readOnly={readOnly} />
        </div>
      )}
    </li>
  )
}
