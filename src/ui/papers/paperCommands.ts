import { goTo } from '../state/place'
import { command, isOnConsole, type Command } from '../commands/command'
import { requestOfDesk, type DeskRequest } from './deskRequest'

const ofDesk = (request: DeskRequest, keys: string, divided: boolean): Command =>
  command({
    id: `paper.${request}`,
    keys,
    menu: 'file',
    divided,
    inText: true,
    enabled: (context) => (context.hasSession || context.place.screen === 'print') && !isOnConsole(context),
    run: () => {
      requestOfDesk(request)
      goTo('print')
    },
  })

export const printProgramme = ofDesk('print', 'Mod+P', true)
export const saveProgramme = ofDesk('save', 'Mod+Shift+S', false)
