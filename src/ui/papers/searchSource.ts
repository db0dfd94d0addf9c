import { paperNames } from '../../domain/papers/paperNames'
import { currentLanguage, t } from '../../i18n'
import { addSearchSource } from '../search/searchSource'
import { goTo } from '../state/place'
import { workspace } from '../state/workspace'
import { choosePaper } from './deskState'

/** The papers of the open session as something that people search for. */
export const addPaperSource = (): void =>
  addSearchSource({
    group: 'papers',
    inputs: () => [workspace.getState().session === null, currentLanguage()],
    *things() {
      if (workspace.getState().session === null) return
      for (const name of paperNames) yield { id: name, texts: { name: t(`paper.${name}.name`) } }
    },
    shown(id) {
      const name = paperNames.find((one) => one === id)
      return name ? { name: t(`paper.${name}.name`), hint: t(`paper.${name}.sheet`) } : null
    },
    open(id) {
      const name = paperNames.find((one) => one === id)
      if (name) choosePaper(name)
      goTo('print')
    },
  })
