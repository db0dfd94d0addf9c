import { useTranslation } from '../../components/translation'
import { useOdds } from './useOdds'

/** The probability of ending in time and what it is based on; shown where earlier runs give data. */
export function OddsLine() {
  const { t } = useTranslation()
  const odds = useOdds()
  if (!odds) return null
  const { measured, segments } = odds.base
  return (
    <div>
      <dt>{t('live.over.odds')}</dt>
      <dd>
        <b>{t('live.over.oddsValue', { percent: Math.round(odds.share * 100) })}</b>{' '}
        <span>{t('live.over.oddsBase', { measured, segments })}</span>
      </dd>
    </div>
  )
}
