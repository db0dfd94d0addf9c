import { memo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { SessionDetailsForm } from '../details/SessionDetailsForm'
import { useReadOnly } from '../../state/read'
import { workspace } from '../../state/workspace'
import { ManyForm } from './ManyForm'
import { PartForm } from './PartForm'
import { SegmentForm } from './SegmentForm'

/** The form of the selection: a segment, a part, several rows, or with no selection the session itself. */
export const FormOf = memo(function FormOf({ ids }: { ids: readonly string[] }) {
  const readOnly = useReadOnly()
  const rows = useStore(
    workspace,
    useShallow(({ session }) => ids.flatMap((id) => session?.rows.get(id) ?? [])),
  )
  const [first] = rows
  if (!first) return <SessionDetailsForm />
  if (rows.length > 1) return <ManyForm rows={rows} readOnly={readOnly} />
  if (first.type === 'part') return <PartForm key={first.id} part={first} readOnly={readOnly} />
  return <SegmentForm key={first.id} segment={first} readOnly={readOnly} />
})
