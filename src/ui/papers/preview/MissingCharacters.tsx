import { IconAlertTriangle } from '@tabler/icons-react'
import type { Output } from '../../../ipc/requests'
import { replacementOf } from '../../../papers/type/fontRuns'
import { useTranslation } from '../../components/translation'
import classes from '../PrintDesk.module.css'

interface Props {
  readonly missing: Output<'paper.render'>['missing']
}

/**
 * Lists characters that no font can print. The screen may not have them either, so their code points stand beside them.
 */
export function MissingCharacters({ missing }: Props) {
  const { t } = useTranslation()
  if (missing.length === 0) return null
  return (
    <section className={classes.missing} role="alert">
      <h2 className={classes.missingTitle}>
        <IconAlertTriangle size={16} aria-hidden="true" />
        {t('paper.desk.missing', { count: missing.length })}
      </h2>
      <ul className={classes.missingList}>
        {missing.map(({ character, where }) => (
          <li key={`${character} ${where}`}>
            <strong>
              {character} {replacementOf(character.codePointAt(0) ?? 0)}
            </strong>{' '}
            {t('paper.desk.missingWhere', { where })}
          </li>
        ))}
      </ul>
      <p className={classes.hint}>{t('paper.desk.missingHint')}</p>
    </section>
  )
}
