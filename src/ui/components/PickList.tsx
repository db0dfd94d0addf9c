import { Combobox } from '@mantine/core'
import { useEffect, useState } from 'react'
import classes from './EntityPicker.module.css'
import { useReadingsOnNeed } from './finder'
import { optionsFor, optionsOnPage, type PickOption } from './pickOptions'
import { SampleTag } from './Tag'
import { useTranslation } from './translation'

interface Props {
  readonly label: string
  readonly options: readonly PickOption[]
  readonly shownAs: ((option: PickOption) => PickOption) | undefined
  readonly chosenId: string | null
  readonly typed: string
  /** What can be created from the typed text, by the value of its line. */
  readonly creations: readonly { readonly words: string; readonly value: string }[]
  /** Marks the line that Enter takes; must be the same function at each render. */
  readonly markFirst: () => void
  readonly markNone: () => void
}

/** The choices of an `EntityPicker` for the typed text. */
export function PickList({ label, options, shownAs, chosenId, typed, creations, markFirst, markNone }: Props) {
  const { t } = useTranslation()
  const [{ pages, of }, setPages] = useState({ pages: 1, of: typed })
  // What was typed since begins at its best again.
  if (of !== typed) setPages({ pages: 1, of: typed })
  const offered = optionsFor(options, typed, useReadingsOnNeed(), pages * optionsOnPage)
  const { isNew, isUnclear } = offered
  const shown = shownAs ? offered.shown.map(shownAs) : offered.shown
  const isNothing = shown.length === 0 && !(isNew && creations.length > 0)
  return (
    <Combobox.Dropdown hidden={isNothing && typed === ''} onMouseDown={(event) => event.preventDefault()}>
      <Combobox.Options
        mah={280}
        style={{ overflowY: 'auto' }}
        aria-label={label}
        onScroll={({ currentTarget }) =>
          isNearEnd(currentTarget, shown.length / optionsOnPage >= pages) && setPages({ pages: pages + 1, of })
        }
      >
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
          key={`${typed} ${shown
            .slice(0, optionsOnPage)
            .map(({ id }) => id)
            .join(' ')}`}
          mark={typed !== '' && shown.length > 0 && !isUnclear ? markFirst : markNone}
        />
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}

/** Whether there is more to show, and the last of what is shown comes into view. */
const isNearEnd = ({ scrollTop, clientHeight, scrollHeight }: Element, isMore: boolean): boolean =>
  isMore && scrollTop + 2 * clientHeight > scrollHeight

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
