import { orderedRows } from '../../domain/timing/schedule'
import { currentLanguage, t } from '../../i18n'
import { addSearchSource } from '../search/searchSource'
import { planned } from '../state/derived'
import { goTo } from '../state/place'
import { workspace } from '../state/workspace'
import { jumpToRow } from './findings/jump'

/** The rows of the open session as something that people search for. */
export const addSegmentSource = (): void =>
  addSearchSource({
    group: 'segments',
    hinted: ['kind'],
    inputs: () => [workspace.getState().session?.rows, currentLanguage()],
    *things() {
      const { session } = workspace.getState()
      if (!session) return
      for (const row of orderedRows(session)) {
        const kind = row.type === 'segment' ? t(`term.kind.${row.kind}`) : ''
        yield { id: row.id, texts: { name: row.title, kind } }
      }
    },
    shown(id) {
      const row = workspace.getState().session?.rows.get(id)
      if (row?.deletedAt !== null) return null
      const number = planned.getState().numbers.get(id)
      const words = [
        number === undefined ? '' : t('search.row', { number }),
        row.type === 'segment' ? t(`term.kind.${row.kind}`) : '',
      ]
      return { name: row.title, hint: words.filter(Boolean).join(' · '), sample: row.sample }
    },
    open(id) {
      goTo('planner')
      jumpToRow(id)
    },
  })
