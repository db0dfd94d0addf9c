import { useTranslation } from '../components/translation'
import { caseViews, showView, useCasesState } from './casesState'
import classes from './ViewSwitch.module.css'

/** Which view of the cases is shown. */
export function ViewSwitch() {
  const { t } = useTranslation()
  const shown = useCasesState(({ view }) => view)
  return (
    <nav className={classes.views} aria-label={t('cases.views')}>
      {caseViews.map((view) => (
        <button
          key={view}
          type="button"
          className={classes.view}
          aria-current={view === shown ? 'page' : undefined}
          onClick={() => showView(view)}
        >
          {t(`cases.view.${view}`)}
        </button>
      ))}
    </nav>
  )
}
