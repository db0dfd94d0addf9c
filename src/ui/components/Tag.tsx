import type { ReactNode } from 'react'
import classes from './Tag.module.css'
import { useTranslation } from './translation'

interface Props {
  readonly tone?: 'neutral' | 'good' | 'caution' | 'error'
  readonly children: ReactNode
}

/** A short word on a light background. */
export function Tag({ tone = 'neutral', children }: Props) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  )
}

/** 示例: marks a value as invented for the sample workspace. */
export function SampleTag({ sample }: { sample: boolean }) {
  const { t } = useTranslation()
  return sample ? <Tag>{t('shell.sample')}</Tag> : null
}
