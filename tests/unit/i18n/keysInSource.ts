import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface KeysInSource {
  /** Keys written out where texts are requested, with the file. */
  readonly asked: readonly { readonly key: string; readonly file: string }[]
  /** Every string that might be a key. */
  readonly mentioned: ReadonlySet<string>
  /** Families such as `term.kind.${kind}`. */
  readonly families: readonly RegExp[]
}

const sources = ['src', 'electron'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file)),
)

/** `t('a.b')`, `tByName('a.b')`, `i18nKey="a.b"` and the name of a gesture: `edit('a.b'`, `editSession(id, 'a.b'`. */
const asking =
  /(?:\b(?:t|tByName|translate|edit)\(\s*|\beditSession\([^,()]+,\s*|\bi18nKey=\{?)(['"])([\w-]+(?:\.[\w-]+)+)\1/g
const literal = /(['"])([\w-]+(?:\.[\w-]+)+)\1/g
const template = /`((?:[\w-]+\.)+[^`\s]*\$\{[^`]*)`/g

const escaped = (text: string): string => text.replaceAll(/[.*+?^$()[\]\\|]/g, '\\$&')
const familyOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('.+')}$`,
  )

/** Finds all keys used in the sources. */
export function keysInSource(): KeysInSource {
  const texts = sources.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  return {
    asked: texts.flatMap(({ file, text }) => [...text.matchAll(asking)].map(([, , key = '']) => ({ key, file }))),
    mentioned: new Set(texts.flatMap(({ text }) => [...text.matchAll(literal)].map(([, , key = '']) => key))),
    families: texts.flatMap(({ text }) => [...text.matchAll(template)].map(([, family = '']) => familyOf(family))),
  }
}
