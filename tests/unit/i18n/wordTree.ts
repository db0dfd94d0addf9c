import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { languages, type Language } from '../../../src/i18n/resources'

type Tree = { readonly [name: string]: string | Tree }

function* leavesOf(tree: Tree, prefix: string): Generator<readonly [string, string]> {
  for (const [name, value] of Object.entries(tree)) {
    const key = `${prefix}.${name}`
    if (typeof value === 'string') yield [key, value]
    else yield* leavesOf(value, key)
  }
}

/** Every area's name in one language's folder. */
export const areasIn = (language: Language): string[] =>
  readdirSync(`src/i18n/${language}`)
    .map((file) => path.basename(file, '.json'))
    .sort()

/** Every key of a language with its text, as in the files. */
export function wordsIn(language: Language): ReadonlyMap<string, string> {
  const read = (area: string): Tree => JSON.parse(readFileSync(`src/i18n/${language}/${area}.json`, 'utf8')) as Tree
  return new Map(areasIn(language).flatMap((area) => [...leavesOf(read(area), area)]))
}

/** A key without its plural ending. */
export const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')

export const keysIn = (language: Language): string[] =>
  [...new Set([...wordsIn(language).keys()].map(withoutPlural))].sort()

/** The names between `{{` and `}}`. */
export const slotsOf = (words: string): string[] =>
  [...new Set([...words.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? ''))].sort()

/** References to other texts: `$t(finding.missing.{{what}})`. */
export const familiesInWords = (language: Language): RegExp[] =>
  [...wordsIn(language).values()].flatMap((words) =>
    [...words.matchAll(/\$t\(([^),]+)/g)].map(
      ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\{\{\w+\}\}/g, '.+')}$`),
    ),
  )

export { languages }
