import type { Stage } from '../../domain/season/pipeline'
import type { FunnelStep } from '../../domain/season/funnel'
import { useTranslation } from '../components/translation'
import { showCases } from '../cases/casesState'
import { OverviewCard } from './OverviewCard'
import classes from './FunnelCard.module.css'
import type { OverviewView } from './overviewView'

/** How many cases have come how far, against the targets. */
export function FunnelCard({ view }: { view: OverviewView }) {
  const { t } = useTranslation()
  const { funnel, scope, heldCount } = view
  const { collectedTarget, featuredTarget, sessionsTarget } = scope.season
  const targets = [
    collectedTarget !== null && t('overview.funnel.collect', { count: collectedTarget }),
    featuredTarget !== null && t('overview.funnel.feature', { count: featuredTarget }),
    sessionsTarget !== null && t('overview.funnel.sessions', { count: heldCount, target: sessionsTarget }),
  ].filter(Boolean)
  const most = Math.max(1, ...funnel.steps.map(({ count, target }) => Math.max(count, target ?? 0)))
  return (
    <OverviewCard title={t('overview.funnel.title')} aside={targets.join(' · ') || t('overview.funnel.noTargets')}>
      <ol className={classes.steps}>
        {funnel.steps.map((step) => (
          <Step key={step.stage} step={step} most={most} view={view} />
        ))}
      </ol>
    </OverviewCard>
  )
}

function Step({ step, most, view }: { step: FunnelStep; most: number; view: OverviewView }) {
  const { t } = useTranslation()
  const { stage, count, target } = step
  const beside: Readonly<Partial<Record<Stage, string>>> = {
    ...(view.funnel.scheduled > 0 && { presented: t('overview.funnel.scheduled', { count: view.funnel.scheduled }) }),
    ...(view.funnel.places > 0 && { spread: t('overview.funnel.places', { count: view.funnel.places }) }),
  }
  const share = (value: number) => `${(value / most) * 100}%`
  return (
    <li className={classes.step}>
      <button
        type="button"
        className={classes.button}
        onClick={() => showCases({ stage: stage === 'lead' ? 'all' : stage === 'spread' ? stage : `${stage}+` })}
      >
        <span className={classes.figure}>
          {count}
          {target !== null && <small className={classes.target}> / {target}</small>}
        </span>
        <span className={classes.name}>
          {t(`term.stage.${stage}`)}
          {beside[stage] && <small className={classes.beside}> · {beside[stage]}</small>}
        </span>
        <span className={classes.track} aria-hidden="true">
          <i className={classes.bar} data-stage={stage} style={{ width: share(count) }} />
          {target !== null && <i className={classes.mark} style={{ insetInlineStart: share(target) }} />}
        </span>
      </button>
    </li>
  )
}
