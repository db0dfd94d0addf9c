import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { Severity } from '../../domain/findings/finding'
import { useTranslation } from './translation'
import classes from './FindingMark.module.css'

const icons = { error: IconAlertOctagon, warning: IconAlertTriangle, note: IconInfoCircle } as const

/** The severity, as a shape, a colour and a word. */
export function FindingMark({ severity }: { severity: Severity }) {
  const { t } = useTranslation()
  const Icon = icons[severity]
  return (
    <span className={classes.mark} data-severity={severity} role="img" aria-label={t(`planner.severity.${severity}`)}>
      <Icon size={16} stroke={1.8} />
    </span>
  )
}
