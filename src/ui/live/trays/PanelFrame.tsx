import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../components/translation'
import { closeTray } from '../consoleState'
import classes from './PanelFrame.module.css'

/** A panel in the right column, under the card that shows how late it is. */
export function PanelFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <section className={classes.panel} aria-label={title}>
      <h3 className={classes.head}>
        {title}
        <button
          type="button"
          className={classes.close}
          aria-label={t('shell.close')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={closeTray}
        >
          <IconX size={16} aria-hidden="true" />
        </button>
      </h3>
      {children}
    </section>
  )
}
