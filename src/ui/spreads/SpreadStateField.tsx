import type { Spread } from '../../domain/library'
import { spreadStates } from '../../domain/season/case'
import fieldClasses from '../components/DraftInput.module.css'
import { useTranslation } from '../components/translation'
import { changeSpread } from './spreadActions'
import classes from './Spreads.module.css'

interface Props {
  readonly spread: Spread
  readonly look: 'cell' | 'field'
  readonly readOnly?: boolean
}

/** 意向, 试点 or 落地. */
export function SpreadStateField({ spread: { id, state: now }, look, readOnly = false }: Props) {
  const { t } = useTranslation()
  return (
    <label className={fieldClasses.field}>
      {look === 'field' && <span className={fieldClasses.label}>{t('spreads.field.state')}</span>}
      <select
        className={`${fieldClasses.input} ${classes.state}`}
        data-look={look}
        aria-label={t('spreads.field.state')}
        value={now}
        disabled={readOnly}
        onChange={(event) => {
          const chosen = spreadStates.find((state) => state === event.currentTarget.value)
          if (chosen) changeSpread(id, { state: chosen })
        }}
      >
        {spreadStates.map((state) => (
          <option key={state} value={state}>
            {t(`term.spread.${state}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
