import { Combobox } from '@mantine/core'
import { useEffect } from 'react'
import classes from './EntityPicker.module.css'
import { useFinder } from './finder'
import { optionsFor, type PickOption } from './pickOptions'
import { SampleTag } from './Tag'
import { useTranslation } from './translation'

interface Props {
  readonly label: string
  readonly options: readonly PickOption[]
  readonly chosenId: string | null
  readonly typed: string
  /** What can be created from the typed text, by the value of its line. */
  readonly creations: readonly { readonly words: string; readonly value: string }[]
  /** Marks the line that Enter takes; must be the same function at each render. */
  readonly markFirst: () => void
  readonly markNone: () => void
}

/** The choices of an `EntityPicker` for the typed text. */
export function PickList({ label, options, chosenId, typed, creations, markFirst, markNone }: Props) {
  const { t } = useTranslation()
  const { shown, isNew, isUnclear } = optionsFor(options, typed, useFinder())
  const isNothing = shown.length === 0 && !(isNew && creations.length > 0)
  return (
    <Combobox.Dropdown hidden={isNothing && typed === ''} onMouseDown={(event) => event.preventDefault()}>
      <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={label}>
        {shown.map((option) => (
          <Combobox.Option
            value={option.id}
            key={option.id}
            active={option.id === chosenId}
            disabled={option.isTaken ?? false}
          >
            <span className={classes.option}>
              {option.name}
              {option.hint && <span className={classes.hint}>{option.hint}</span>}
              <SampleTag sample={option.sample ?? false} />
            </span>
          </Combobox.Option>
        ))}
        {isNew &&
          creations.map(({ words, value }) => (
            <Combobox.Option key={value} value={value} className={classes.create}>
              {words}
            </Combobox.Option>
          ))}
        {isNothing && <Combobox.Empty>{t('shell.field.notFound', { typed })}</Combobox.Empty>}
        <Mark
          key={`${typed} ${shown.map(({ id }) => id).join(' ')}`}
          mark={typed !== '' && shown.length > 0 && !isUnclear ? markFirst : markNone}
        />
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}

/**
 * Rendered inside the list, so that it runs once the lines are mounted, and not at each render: the arrows may have
 * moved on.
 */
function Mark({ mark }: { mark: () => void }) {
  useEffect(() => {
    mark()
  }, [mark])
  return null
}
