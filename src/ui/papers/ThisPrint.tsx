import { useTranslation } from '../components/translation'
import classes from './PrintDesk.module.css'

interface Props {
  readonly revision: number
  /** The number of pages; null while they are being rendered. */
  readonly pages: number | null
}

/** What a print of the shown paper would contain. */
export function ThisPrint({ revision, pages }: Props) {
  const { t } = useTranslation()
  return (
    <div className={classes.group}>
      <span className={classes.label}>{t('paper.desk.now')}</span>
      <span className={classes.value}>
        r{revision} · {pages === null ? '—' : t('paper.desk.pages', { count: pages })}
      </span>
      <p className={classes.hint}>{t('paper.desk.codeHint')}</p>
    </div>
  )
}
