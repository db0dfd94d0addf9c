import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { SampleTag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import type { Named } from '../table/entityColumn'
import classes from './VisitPanel.module.css'

interface Props {
  readonly label: string
  readonly items: readonly Named[]
  /** Short names stand side by side. */
  readonly look?: 'lines' | 'chips'
  readonly readOnly: boolean
  readonly onOpen: (id: string) => void
  readonly onDrop: (id: string) => void
  /** The field that adds one. */
  readonly children: ReactNode
}

/** What a visit refers to, and a field that adds more. */
export function LinkList({ label, items, look = 'lines', readOnly, onOpen, onDrop, children }: Props) {
  const { t } = useTranslation()
  return (
    <section className={classes.links} aria-label={label}>
      <h3 className={classes.label}>
        {label}
        {items.length > 0 && <span>{items.length}</span>}
      </h3>
      {items.length > 0 && (
        <ul className={classes.list} data-look={look}>
          {items.map(({ id, name, sample }) => (
            <li key={id} className={classes.item}>
              <button type="button" className={classes.open} title={name} onClick={() => onOpen(id)}>
                {name || t('library.unnamed')}
              </button>
              {look === 'lines' && <SampleTag sample={sample} />}
              {!readOnly && (
                <button
                  type="button"
                  className={classes.drop}
                  aria-label={t('visits.unlink', { name })}
                  title={t('visits.unlink', { name })}
                  onClick={() => onDrop(id)}
                >
                  <IconX size={13} aria-hidden="true" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && children}
    </section>
  )
}
