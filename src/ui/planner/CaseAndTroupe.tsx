import { useTranslation } from 'react-i18next'
import { addEntity } from '../../document/libraryEdits'
import { newId } from '../../document/newId'
import { setSegments } from '../../document/sessionEdits'
import { present } from '../../domain/entity'
import type { Segment } from '../../domain/segment'
import { EntityPicker } from '../components/EntityPicker'
import { edit } from '../state/edit'
import { useLibrary } from '../state/read'
import { change } from './rowActions'

interface Props {
  readonly segment: Segment
  readonly readOnly: boolean
}

/** The case that is shared on stage; one that is not there yet is made with it. */
export function CasePicker({ segment, readOnly }: Props) {
  const { t } = useTranslation()
  const { cases, units } = useLibrary()
  const options = present(cases.values()).map(({ id, name, unitId, sample }) => ({
    id,
    name,
    sample,
    hint: unitId === null ? undefined : units.get(unitId)?.name,
  }))
  return (
    <EntityPicker
      label={t('planner.field.case')}
      options={options}
      value={segment.caseId}
      readOnly={readOnly}
      placeholder={t('planner.field.casePlaceholder')}
      onPick={(caseId) => change('planner.gesture.case', [segment.id], { caseId })}
      onClear={() => change('planner.gesture.case', [segment.id], { caseId: null })}
      onCreate={(name) => {
        const caseId = newId()
        edit('planner.gesture.case', {
          library: addEntity('cases', { name }, caseId),
          session: setSegments([segment.id], { caseId }),
        })
      }}
    />
  )
}

/** The team that plays a skit. */
export function TroupePicker({ segment, readOnly }: Props) {
  const { t } = useTranslation()
  const { teams, units } = useLibrary()
  const options = present(teams.values()).map(({ id, name, unitId, sample }) => ({
    id,
    name,
    sample,
    hint: unitId === null ? undefined : units.get(unitId)?.name,
  }))
  return (
    <EntityPicker
      label={t('planner.field.troupe')}
      options={options}
      value={segment.troupeId}
      readOnly={readOnly}
      onPick={(troupeId) => change('planner.gesture.troupe', [segment.id], { troupeId })}
      onClear={() => change('planner.gesture.troupe', [segment.id], { troupeId: null })}
      onCreate={(name) => {
        const troupeId = newId()
        edit('planner.gesture.troupe', {
          library: addEntity('teams', { name }, troupeId),
          session: setSegments([segment.id], { troupeId }),
        })
      }}
    />
  )
}
