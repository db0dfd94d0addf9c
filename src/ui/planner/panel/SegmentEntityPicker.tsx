import { memo } from 'react'
import { setSegments, type SegmentPatch } from '../../../document/edits/sessionEdits'
import { unitHintOptions } from '../../components/directoryOptions'
import { EntityPicker } from '../../components/EntityPicker'
import { useTranslation } from '../../components/translation'
import { makeEntity } from '../../state/making'
import { useLibrary } from '../../state/read'
import { changeSegments } from '../rowActions'
import { chooseCase } from './chooseCase'

const fields = {
  case: {
    collection: 'cases',
    placeholder: 'planner.field.casePlaceholder',
    patchOf: (caseId: string | null): SegmentPatch => ({ caseId }),
  },
  troupe: {
    collection: 'teams',
    placeholder: undefined,
    patchOf: (troupeId: string | null): SegmentPatch => ({ troupeId }),
  },
} as const

interface Props {
  readonly field: keyof typeof fields
  readonly segmentId: string
  readonly value: string | null
  readonly readOnly: boolean
}

/** The case that is presented on stage, or the team that plays a skit; a new one is created here. */
export const SegmentEntityPicker = memo(function SegmentEntityPicker({ field, segmentId, value, readOnly }: Props) {
  const { t } = useTranslation()
  const { collection, placeholder, patchOf } = fields[field]
  const { [collection]: entities, units } = useLibrary()
  const pick = (picked: string | null) => changeSegments(`planner.gesture.${field}`, [segmentId], patchOf(picked))
  return (
    <EntityPicker
      label={t(`planner.field.${field}`)}
      options={unitHintOptions(entities, units)}
      value={value}
      readOnly={readOnly}
      {...(placeholder && { placeholder: t(placeholder) })}
      onPick={(picked) => (field === 'case' ? chooseCase(segmentId, picked) : pick(picked))}
      onClear={() => pick(null)}
      onCreate={(name) =>
        makeEntity(collection, name, (id) => ({
          session: setSegments([segmentId], patchOf(id)),
          back: { session: setSegments([segmentId], patchOf(value)) },
        }))
      }
    />
  )
})
