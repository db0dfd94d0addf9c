import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { IntoSlot } from '../feedback/slots'

interface Props {
  readonly label: string
  /** False where adding is not what the screen is for. */
  readonly isPrimary?: boolean
  readonly onAdd: () => void
}

/** The button in the top bar that adds something to a screen. */
export function AddAction({ label, isPrimary = true, onAdd }: Props) {
  return (
    <IntoSlot name="actions">
      <Button
        variant={isPrimary ? 'filled' : 'default'}
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={onAdd}
      >
        {label}
      </Button>
    </IntoSlot>
  )
}
