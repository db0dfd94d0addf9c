import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { showStatusMessage } from '../state/statusMessage'
import { useLibraryReadOnly } from '../state/read'
import classes from './EntityPicker.module.css'
import { finderLoaded, loadReadings } from './finder'
import { PickList } from './PickList'
import { pickOutcome, type Outcome, type PickOption } from './pickOptions'
import { useTranslation } from './translation'
import { isComposed } from './inputMethod'
import { useHeldDraft } from './useDraft'
import { askWhich } from './whichOne'

interface Props {
  readonly label: string
  /** The same list as long as nothing in it changes: it is indexed if it is long. */
  readonly options: readonly PickOption[]
  /** Adds to an option what is true of it here: that it is taken, another hint. */
  readonly shownAs?: (option: PickOption) => PickOption
  /** The present choice; leave it out for a field that only adds. */
  readonly value?: string | null
  readonly onPick: (id: string) => void
  /** Creates what was typed and does not exist yet, if the library is editable. */
  readonly onCreate?: (name: string) => void
  /** The same if it may be one of several things, each with its own label, the most likely first. */
  readonly creationsOf?: (name: string) => readonly Creation[]
  readonly onClear?: () => void
  readonly placeholder?: string
  /** Without it the label is only read by screen readers. */
  readonly showLabel?: boolean
  readonly readOnly?: boolean
}

/** Something that can be created from a name that does not exist yet. */
export interface Creation {
  readonly words: string
  readonly make: () => void
}

const create = '\u0000create'

/**
 * Finds somebody or something by name or pinyin. Typed text is never lost: Enter, Tab and a press elsewhere take the
 * entity with that name, otherwise create it, and ask if it is ambiguous; Esc restores the old value.
 */
export function EntityPicker(props: Props) {
  const { label, options, value = null, onPick, onClear, placeholder, showLabel = true, readOnly = false } = props
  const libraryReadOnly = useLibraryReadOnly()
  const { t } = useTranslation()
  const { onCreate, creationsOf, shownAs } = props
  const [query, setQuery] = useState<string | null>(null)
  /** What the list is searched for: not what an input method is still composing. */
  const [searched, setSearched] = useState('')
  // A form has many pickers, and few are ever focused: the list is created only then.
  const [isEntered, setEntered] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const chosen = options.find(({ id }) => id === value)
  const typed = query?.trim() ?? ''
  useHeldDraft(typed !== '' && typed !== chosen?.name)

  const creationsFor = (name: string): readonly Creation[] => {
    if (libraryReadOnly || name === '') return []
    const one = onCreate && { words: t('shell.field.create', { name }), make: () => onCreate(name) }
    return one ? [one] : (creationsOf?.(name) ?? [])
  }
  const finish = () => {
    setQuery(null)
    setSearched('')
    combobox.closeDropdown()
  }
  const clear = () => {
    finish()
    onClear?.()
  }
  const giveBack = (text: string) => {
    setQuery(text)
    setSearched(text)
    input.current?.focus()
  }
  const carryOut = async (outcome: Outcome, text: string) => {
    const [creation] = creationsFor(text)
    if (outcome.type === 'create') creation?.make()
    else if (outcome.type === 'pick') {
      onPick(outcome.option.id)
      showStatusMessage(t('shell.field.picked', { name: outcome.option.name, label }))
    } else if (outcome.type === 'taken') showStatusMessage(`${outcome.option.name}：${outcome.option.hint ?? ''}`)
    else if (outcome.type === 'refuse') showStatusMessage(t('shell.field.notTaken', { text, label }))
    else {
      const answer = await askWhich({ name: text, among: outcome.among, canMake: creation !== undefined })
      if (answer === 'new') creation?.make()
      else if (answer) onPick(answer.id)
      else giveBack(text)
    }
  }
  /** Commits the text in the field; an emptied field clears. */
  const takeOver = async (text: string) => {
    finish()
    if (text === '') return chosen && onClear?.()
    if (text === chosen?.name) return
    const find = await finderLoaded()
    await carryOut(
      pickOutcome(shownAs ? options.map(shownAs) : options, text, find, creationsFor(text).length > 0),
      text,
    )
  }
  const submit = (id: string) => {
    if (!id.startsWith(create)) onPick(id)
    else creationsFor(searched)[Number(id.slice(create.length))]?.make()
    finish()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit} offset={4}>
      <Combobox.Target>
        <TextInput
          ref={input}
          label={showLabel ? label : undefined}
          aria-label={showLabel ? undefined : label}
          placeholder={placeholder ?? t('shell.field.pick')}
          readOnly={readOnly}
          autoComplete="off"
          spellCheck={false}
          value={query ?? chosen?.name ?? ''}
          rightSection={chosen && onClear && !readOnly ? <ClearButton label={label} onClear={clear} /> : null}
          onChange={({ currentTarget, nativeEvent }) => {
            setQuery(currentTarget.value)
            if (!isComposed(nativeEvent)) setSearched(currentTarget.value.trim())
            combobox.openDropdown()
          }}
          onCompositionEnd={({ currentTarget }) => setSearched(currentTarget.value.trim())}
          onFocus={(event) => {
            setEntered(true)
            void loadReadings()
            event.currentTarget.select()
          }}
          onClick={() => readOnly || combobox.openDropdown()}
          onBlur={(event) => {
            // Another program has come to the front: the user will return to what they were typing.
            if (document.activeElement === event.currentTarget) return
            if (query === null) combobox.closeDropdown()
            else void takeOver(event.currentTarget.value.trim())
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || query === null) return
            if (event.key === 'Escape') {
              event.stopPropagation()
              finish()
            }
            const isChosenInList = combobox.dropdownOpened && combobox.getSelectedOptionIndex() >= 0
            if (event.key === 'Enter' && !isChosenInList) {
              event.preventDefault()
              void takeOver(typed)
            }
          }}
        />
      </Combobox.Target>
      {isEntered && (
        <PickList
          label={label}
          options={options}
          shownAs={shownAs}
          chosenId={value}
          typed={searched}
          creations={creationsFor(searched).map(({ words }, at) => ({ words, value: `${create}${at}` }))}
          markFirst={combobox.selectFirstOption}
          markNone={combobox.resetSelectedOption}
        />
      )}
    </Combobox>
  )
}

function ClearButton({ label, onClear }: { label: string; onClear: () => void }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={classes.clear}
      aria-label={t('shell.field.clear', { label })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClear}
    >
      <IconX size={14} aria-hidden="true" />
    </button>
  )
}
