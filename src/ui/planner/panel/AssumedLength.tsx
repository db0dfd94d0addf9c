import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { Segment } from '../../../domain/segment'
import { formatDuration } from '../../../domain/timing/format'
import { useTranslation } from '../../components/translation'
import classes from './AssumedLength.module.css'
import { assumedIn, confirmAssumed } from '../rowActions'

interface Props {
  readonly segments: readonly Segment[]
  readonly readOnly: boolean
}

/** Says that a duration is only assumed, with the text of the pasted sheet, and lets the user confirm it. */
export function AssumedLength({ segments, readOnly }: Props) {
  const { t } = useTranslation()
  const ids = assumedIn(segments)
  const [segment] = segments
  if (ids.length === 0 || !segment) return null
  const isOne = segments.length === 1
  const planned = formatDuration(segment.durationMs)
  const text = segment.assumedFrom ?? ''
  return (
    <div className={classes.assumed}>
      {isOne && (
        <span>
          {text === '' ? t('planner.panel.assumed', { planned }) : t('planner.panel.assumedFrom', { planned, text })}
        </span>
      )}
      {!readOnly && (
        <Button
          size="compact-sm"
          leftSection={<IconCheck size={14} aria-hidden="true" />}
          onClick={() => confirmAssumed(ids)}
        >
          {isOne ? t('planner.panel.confirm') : t('planner.panel.confirmMany', { count: ids.length })}
        </Button>
      )}
    </div>
  )
}
