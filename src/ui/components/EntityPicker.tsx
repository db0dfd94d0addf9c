import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './EntityPicker.module.css'
import { useFinder } from './finder'
import { optionsFor, type PickOption } from './pickOptions'
import { useLibraryReadOnly } from '../state/read'
import { SampleTag } from './Tag'
import { useTranslation } from './translation'

interface Props {
  readonly label: string
  readonly options: readonly PickOption[]
  /** What is chosen now; leave it out for a field that only adds. */
  readonly value?: string | null
  readonly onPick: (id: string) => void
  /** Offers to make what was typed and is not there yet, where the library may be changed. */
  readonly onCreate?: (name: string) => void
  /** The same where it may be one of several things, each in its own words. */
  readonly creations?: readonly Creation[]
  readonly onClear?: () => void
  readonly placeholder?: string
  /** Without it the label is only read out. */
  readonly showLabel?: boolean
  readonly readOnly?: boolean
  readonly autoFocus?: boolean
  readonly onLeave?: () => void
}

/** Something that can be made of a name that is not there yet. */
export interface Creation {
  readonly words: (name: string) => string
  readonly make: (name: string) => void
}

const create = '\u0000create'

/** Finds somebody or something by name or by pinyin initials; what is not there can be made on the spot. */
export function EntityPicker(props: Props) {
  const { label, options, value = null, onPick, onClear, onLeave, placeholder, showLabel = true } = props
  const libraryReadOnly = useLibraryReadOnly()
  const { t } = useTranslation()
  const { onCreate, creations: several = [] } = props
  const one: readonly Creation[] = onCreate
    ? [{ words: (name) => t('shell.field.create', { name }), make: onCreate }]
    : []
  const creations = libraryReadOnly ? [] : [...one, ...several]
  const [query, setQuery] = useState<string | null>(null)
  // A form has many pickers, and few are ever entered: only then is there a list.
  const [isEntered, setEntered] = useState(false)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const chosen = options.find(({ id }) => id === value)
  const typed = query?.trim() ?? ''

  const finish = () => {
    setQuery(null)
    combobox.closeDropdown()
  }
  const submit = (id: string) => {
    if (id.startsWith(create)) creations[Number(id.slice(create.length))]?.make(typed)
    else onPick(id)
    finish()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit} offset={4}>
      <Combobox.Target>
        <TextInput
          label={showLabel ? label : undefined}
          aria-label={showLabel ? undefined : label}
          placeholder={placeholder ?? t('shell.field.pick')}
          readOnly={props.readOnly ?? false}
          autoFocus={props.autoFocus ?? false}
          autoComplete="off"
          spellCheck={false}
          value={query ?? chosen?.name ?? ''}
          rightSection={chosen && onClear && !props.readOnly ? <ClearButton label={label} onClear={onClear} /> : null}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            combobox.openDropdown()
            combobox.selectFirstOption()
          }}
          onFocus={(event) => {
            setEntered(true)
            event.currentTarget.select()
          }}
          onClick={() => props.readOnly || combobox.openDropdown()}
          onBlur={() => {
            finish()
            onLeave?.()
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing || query === null) return
            event.stopPropagation()
            finish()
          }}
        />
      </Combobox.Target>
      {isEntered && <PickList label={label} options={options} chosenId={value} typed={typed} creations={creations} />}
    </Combobox>
  )
}

interface ListProps {
  readonly label: string
  readonly options: readonly PickOption[]
  readonly chosenId: string | null
  readonly typed: string
  readonly creations: readonly Creation[]
}

function PickList({ label, options, chosenId, typed, creations }: ListProps) {
  const { t } = useTranslation()
  const { shown, isNew } = optionsFor(options, typed, useFinder())
  const isNothing = shown.length === 0 && !(isNew && creations.length > 0)
  return (
    <Combobox.Dropdown hidden={isNothing && typed === ''}>
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
          creations.map(({ words }, at) => (
            <Combobox.Option key={words('')} value={`${create}${at}`} className={classes.create}>
              {words(typed)}
            </Combobox.Option>
          ))}
        {isNothing && <Combobox.Empty>{t('shell.field.notFound', { typed })}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}

function ClearButton({ label, onClear }: { label: string; onClear: () => void }) {
  const { t } = useTranslation()
  return (
    <button type="button" className={classes.clear} aria-label={t('shell.field.clear', { label })} onClick={onClear}>
      <IconX size={14} aria-hidden="true" />
    </button>
  )
}
