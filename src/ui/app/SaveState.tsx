import { IconAlertTriangle, IconCheck, IconDots } from '@tabler/icons-react'
import { useTranslation } from '../components/translation'
import { useSaving } from '../state/saving'
import classes from './SaveState.module.css'

const icons = { saved: IconCheck, saving: IconDots, unsaved: IconAlertTriangle } as const

/** Whether every edit is on disk. Said after main's acknowledgement, never before it. */
export function SaveState() {
  const { t } = useTranslation()
  const saving = useSaving()
  const Glyph = icons[saving]
  return (
    <span className={classes.state} data-saving={saving} role="status" title={t(`shell.save.${saving}Hint`)}>
      <Glyph size={16} aria-hidden="true" />
      {t(`shell.save.${saving}`)}
    </span>
  )
}
