import { useTranslation } from 'react-i18next'
import classes from './PaperList.module.css'
import { paperKinds, type PaperKind } from '../../ipc/paperKinds'

interface Props {
  readonly chosen: PaperKind
  readonly onChoose: (paper: PaperKind) => void
}

/** The papers that the session has. */
export function PaperList({ chosen, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <nav className={classes.list} aria-label={t('paper.desk.papers')}>
      {paperKinds.map((paper) => (
        <button
          key={paper}
          type="button"
          className={classes.paper}
          aria-current={paper === chosen || undefined}
          onClick={() => onChoose(paper)}
        >
          <span className={classes.thumb} data-paper={paper} aria-hidden="true" />
          <span className={classes.words}>
            <span className={classes.name}>{t(`paper.desk.kind.${paper}`)}</span>
            <span className={classes.sheet}>{t(`paper.desk.sheet.${paper}`)}</span>
          </span>
        </button>
      ))}
    </nav>
  )
}
