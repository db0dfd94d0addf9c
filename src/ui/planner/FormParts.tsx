import { IconX } from '@tabler/icons-react'
import { NativeSelect } from '@mantine/core'
import classes from './SidePanel.module.css'

/** A choice among a few words. */
export function Choice<T extends string>(props: {
  readonly label: string
  readonly value: T
  readonly choices: readonly T[]
  readonly wordOf: (choice: T) => string
  readonly readOnly?: boolean
  readonly onChoose: (choice: T) => void
}) {
  const { label, value, choices, wordOf, readOnly = false, onChoose } = props
  return (
    <NativeSelect
      label={label}
      value={value}
      disabled={readOnly}
      data={choices.map((choice) => ({ value: choice, label: wordOf(choice) }))}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice === event.currentTarget.value)
        if (chosen !== undefined) onChoose(chosen)
      }}
    />
  )
}

export function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" className={classes.remove} aria-label={label} title={label} onClick={onRemove}>
      <IconX size={14} aria-hidden="true" />
    </button>
  )
}
