import { tByName } from '../../i18n'
import type { Command } from './command'
import { keyText } from './keyText'

/** A command's label in the present language. */
export const commandLabel = ({ id }: Pick<Command, 'id'>): string => tByName(`command.${id}`)

/** A command's first key as this platform writes it; empty if it has none. */
export const commandKey = ({ keys: [first] }: Pick<Command, 'keys'>): string =>
  first === undefined ? '' : keyText(first, window.studio.platform)
