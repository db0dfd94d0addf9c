import { useTranslation } from '../../components/translation'
import { useOdds } from './useOdds'

/** How sure it is to end in time, where earlier runs say something of it, and what it rests on. */
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
