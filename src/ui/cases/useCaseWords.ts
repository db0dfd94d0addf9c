import { useCallback } from 'react'
import { useTranslation } from '../components/translation'
import type { CaseRow } from './view/caseRows'

/** The line under a case's name: its unit, what it lacks for the next stage, and where it was or will be shown. */
export function useCaseWords(): (row: CaseRow) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ sample, unitName, lacks, showings: { held, planned } }: CaseRow) => {
      const numbers = (list: typeof held) => [...new Set(list.map(({ number }) => number))]
      return [
        sample ? t('shell.sample') : '',
        unitName,
        ...lacks.map((need) => t(`cases.lacks.${need}`)),
        ...numbers(held).map((number) => t('shell.session.number', { number })),
        ...numbers(planned).map((number) => t('cases.scheduledIn', { number })),
      ]
        .filter(Boolean)
        .join(' · ')
    },
    [t],
  )
}
