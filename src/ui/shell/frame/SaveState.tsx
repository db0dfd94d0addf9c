import { IconAlertTriangle, IconCheck, IconDots, IconPencil } from '@tabler/icons-react'
import { useTranslation } from '../../components/translation'
import { useWorkspace } from '../../state/read'
import { useSaving } from '../../state/saving'
import classes from './SaveState.module.css'

const icons = {
  saved: IconCheck,
  saving: IconDots,
  typing: IconPencil,
  unsaved: IconAlertTriangle,
  opening: IconDots,
} as const

/**
 * Whether every edit is on disk, once something editable is open. Shown after main's acknowledgement, never before it,
 * and not while a field holds unwritten text.
 */
export function SaveState() {
  const { t } = useTranslation()
  const saving = useSaving()
  const isOpening = useWorkspace(({ library }) => library === null)
  const shown = isOpening ? 'opening' : saving
  const Glyph = icons[shown]
  return (
    <span className={classes.state} data-saving={shown} role="status" title={t(`shell.save.${shown}Hint`)}>
      <Glyph size={16} aria-hidden="true" />
      {t(`shell.save.${shown}`)}
    </span>
  )
}
