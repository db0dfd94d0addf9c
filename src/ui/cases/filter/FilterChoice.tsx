import { Menu } from '@mantine/core'
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react'
import { useTranslation } from '../../components/translation'
import classes from './FilterBar.module.css'

interface Option<T extends string> {
  readonly value: T
  readonly label: string
}

interface Props<T extends string> {
  readonly label: string
  /** The first one filters nothing. */
  readonly options: readonly Option<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One thing that the cases are filtered by. What is chosen is shown, with a button that takes it back. */
export function FilterChoice<T extends string>({ label, options, value, onChange }: Props<T>) {
  const { t } = useTranslation()
  const [all] = options
  const chosen = options.find((option) => option.value === value) ?? all
  if (!all || !chosen) return null
  const isOn = chosen !== all
  return (
    <span className={classes.choice} data-on={isOn}>
      <Menu position="bottom-start">
        <Menu.Target>
          <button
            type="button"
            className={classes.chosen}
            aria-label={t('cases.filter.is', { label, value: chosen.label })}
          >
            <span className={classes.words}>{isOn ? chosen.label : label}</span>
            {!isOn && <IconChevronDown size={13} aria-hidden="true" />}
          </button>
        </Menu.Target>
        <Menu.Dropdown className={classes.options} aria-label={label}>
          {options.map((option) => (
            <Menu.Item
              key={option.value}
              role="menuitemradio"
              aria-checked={option === chosen}
              leftSection={
                <IconCheck size={14} visibility={option === chosen ? 'visible' : 'hidden'} aria-hidden="true" />
              }
              onClick={() => onChange(option.value)}
            >
              {option.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {isOn && (
        <button
          type="button"
          className={classes.off}
          aria-label={t('cases.filter.drop', { label })}
          onClick={() => onChange(all.value)}
        >
          <IconX size={13} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
