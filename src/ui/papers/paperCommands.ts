import { goTo } from '../state/place'
import { command, isOnConsole, type Command } from '../commands/command'
import { wishPaper, type PaperWish } from './paperWish'

const ofDesk = (wish: PaperWish, keys: string, divided: boolean): Command =>
  command({
    id: `paper.${wish}`,
    keys,
    menu: 'file',
    divided,
    inText: true,
    enabled: (context) => context.hasSession && !isOnConsole(context),
    run: () => {
      wishPaper(wish)
      goTo('print')
    },
  })

export const printProgramme = ofDesk('print', 'Mod+P', true)
export const saveProgramme = ofDesk('save', 'Mod+Shift+S', false)
