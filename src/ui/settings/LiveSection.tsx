import { Button } from '@mantine/core'
import { segmentKinds, type SegmentKind } from '../../domain/segment'
import { DurationField } from '../components/DurationField'
import type { WindUp } from '../../domain/kinds/windUp'
import { useTranslation } from '../components/translation'
import { thresholdOf, withDanger, withWarn } from '../state/thresholds'
import { setPreferences, usePreferences } from '../state/preferences'
import classes from './LiveSection.module.css'
import hints from './SettingsScreen.module.css'

/** How much time must be left when the console and the speaker's display warn to wind up; by kind. */
export function LiveSection() {
  const { t } = useTranslation()
  const live = usePreferences((preferences) => preferences.live)
  const isDefault = Object.keys(live.thresholds).length === 0
  return (
    <>
      <p className={hints.hint}>{t('settings.liveHint')}</p>
      <div className={classes.table} role="table" aria-label={t('settings.live')}>
        <div role="row" className={classes.head}>
          <span role="columnheader">{t('settings.liveKind')}</span>
          <span role="columnheader">{t('settings.liveWarn')}</span>
          <span role="columnheader">{t('settings.liveDanger')}</span>
        </div>
        {segmentKinds.map((kind) => (
          <KindRow key={kind} kind={kind} />
        ))}
      </div>
      <Button disabled={isDefault} onClick={() => setPreferences({ live: { ...live, thresholds: {} } })}>
        {t('settings.liveReset')}
      </Button>
    </>
  )
}

function KindRow({ kind }: { kind: SegmentKind }) {
  const { t } = useTranslation()
  const live = usePreferences((preferences) => preferences.live)
  const threshold = thresholdOf(kind, live.thresholds)
  const set = (next: WindUp) => setPreferences({ live: { ...live, thresholds: { ...live.thresholds, [kind]: next } } })
  const name = t(`term.kind.${kind}`)
  return (
    <div role="row" className={classes.row}>
      <span role="rowheader">{name}</span>
      <span role="cell">
        <DurationField
          look="cell"
          label={`${name} ${t('settings.liveWarn')}`}
          valueMs={threshold.warnMs}
          onCommit={(ms) => set(withWarn(threshold, ms))}
        />
      </span>
      <span role="cell">
        <DurationField
          look="cell"
          label={`${name} ${t('settings.liveDanger')}`}
          valueMs={threshold.dangerMs}
          onCommit={(ms) => set(withDanger(threshold, ms))}
        />
      </span>
    </div>
  )
}
