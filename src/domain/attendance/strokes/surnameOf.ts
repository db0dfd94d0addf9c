import { compoundSurnames } from '../compoundSurnames'

/**
 * A name in its characters: the surname of one or two, and what is given. Whoever has another surname of two is ordered
 * by its first character all the same.
 */
export function surnameOf(name: string): { readonly surname: readonly string[]; readonly given: readonly string[] } {
  const characters = [...name.replaceAll(/\s/g, '')]
  const length = characters.length > 2 && compoundSurnames.has(characters.slice(0, 2).join('')) ? 2 : 1
  return { surname: characters.slice(0, length), given: characters.slice(length) }
}
