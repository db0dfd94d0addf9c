import { concernStates } from '../../domain/season/concern'
import type { ConcernStanding } from '../../domain/season/concernStanding'
import { isConcernAsFar } from '../../domain/season/concernStateOf'
import fieldClasses from '../components/DraftInput.module.css'
import { useTranslation } from '../components/translation'
import { changeConcern } from './concernActions'
import classes from './Concerns.module.css'

interface Props {
  readonly standing: ConcernStanding
  readonly look: 'cell' | 'field'
  readonly readOnly?: boolean
}

/** The state of a concern. One that follows from what happened is the least that can be chosen. */
export function ConcernStateField({ standing: { one, state: now, derived }, look, readOnly = false }: Props) {
  const { t } = useTranslation()
  return (
    <label className={fieldClasses.field}>
      {look === 'field' && <span className={fieldClasses.label}>{t('concerns.field.state')}</span>}
      <select
        className={`${fieldClasses.input} ${classes.state}`}
        data-look={look}
        aria-label={t('concerns.field.state')}
        value={now}
        disabled={readOnly}
        onChange={(event) => {
          const chosen = concernStates.find((state) => state === event.currentTarget.value)
          if (chosen) changeConcern(one.id, { state: chosen })
        }}
      >
        {concernStates.map((choice) => (
          <option key={choice} value={choice} disabled={!isConcernAsFar(choice, derived)}>
            {t(`term.concern.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
