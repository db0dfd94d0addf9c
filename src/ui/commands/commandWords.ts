import { tByName } from '../../i18n'
import type { Command } from './command'

/** A command's label in the present language. */
export const commandLabel = ({ id }: Pick<Command, 'id'>): string => tByName(`command.${id}`)
