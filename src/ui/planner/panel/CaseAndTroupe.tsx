import { memo } from 'react'
import { setSegments } from '../../../document/edits/sessionEdits'
import { present } from '../../../domain/entity'
import type { Segment } from '../../../domain/segment'
import { EntityPicker } from '../../components/EntityPicker'
import { useTranslation } from '../../components/translation'
import { makeEntity } from '../../state/making'
import { useLibrary } from '../../state/read'
import { changeSegments } from '../rowActions'

/** The case that is presented on stage; a new one is created here. */
export const CasePicker = memo(function CasePicker({
  id: segmentId,
  caseId: chosenId,
  readOnly,
}: Pick<Segment, 'id' | 'caseId'> & { readonly readOnly: boolean }) {
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
      value={chosenId}
      readOnly={readOnly}
      placeholder={t('planner.field.casePlaceholder')}
      onPick={(caseId) => changeSegments('planner.gesture.case', [segmentId], { caseId })}
      onClear={() => changeSegments('planner.gesture.case', [segmentId], { caseId: null })}
      onCreate={(name) =>
        makeEntity('cases', name, (caseId) => ({
          session: setSegments([segmentId], { caseId }),
          back: { session: setSegments([segmentId], { caseId: chosenId }) },
        }))
      }
    />
  )
})

/** The team that plays a skit. */
export const TroupePicker = memo(function TroupePicker({
  id: segmentId,
  troupeId: chosenId,
  readOnly,
}: Pick<Segment, 'id' | 'troupeId'> & { readonly readOnly: boolean }) {
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
      value={chosenId}
      readOnly={readOnly}
      onPick={(troupeId) => changeSegments('planner.gesture.troupe', [segmentId], { troupeId })}
      onClear={() => changeSegments('planner.gesture.troupe', [segmentId], { troupeId: null })}
      onCreate={(name) =>
        makeEntity('teams', name, (troupeId) => ({
          session: setSegments([segmentId], { troupeId }),
          back: { session: setSegments([segmentId], { troupeId: chosenId }) },
        }))
      }
    />
  )
})
