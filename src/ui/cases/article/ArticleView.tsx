import { useTranslation } from '../../components/translation'
import { CasePage } from '../page/CasePage'
import { useCasesState } from '../casesState'
import type { CaseRow } from '../view/caseRows'
import { CaseList } from './CaseList'
import classes from './ArticleView.module.css'

/** 文章: the cases of the filter by stage, and beside them the chosen one as a page. */
export function ArticleView({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useTranslation()
  const focusId = useCasesState((state) => state.focusId)
  return (
    <div className={classes.split}>
      <CaseList rows={rows} />
      <div className={classes.page}>
        {focusId === null ? (
          <p className={classes.hint}>{t('cases.article.pick')}</p>
        ) : (
          <CasePage key={focusId} caseId={focusId} />
        )}
      </div>
    </div>
  )
}
