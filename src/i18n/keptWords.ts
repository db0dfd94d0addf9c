/** Looks a key's words up, such as i18next's `t` for one language. */
type LookUp = (key: string, params?: object) => unknown

const variable = /\{\{([\w-]+)\}\}/g

/** Other keys and formats inside of words are the library's to fill in. */
const isPlain = (template: string): boolean =>
  !template.includes('$t(') && !template.replace(variable, '').includes('{{')

/**
 * The words of one language, kept as they were once looked up, so that a key costs no more than filling its variables
 * in: the library's way through plurals, fallbacks and formats took a sixth of what a press of GO draws (profile of 30
 * presses). Words are the library's in every case; `lookUp` must not change what it answers.
 */
export function keptWords(lookUp: LookUp): LookUp {
  const plain = new Map<string, unknown>()
  const templates = new Map<string, string | null>()

  /** With its variables still to be filled in; null: by the library. A plural has one for each count. */
  function templateOf(key: string, params: { readonly count?: unknown }): string | null {
    const id = params.count === undefined ? key : `${key} ${String(params.count)}`
    const known = templates.get(id)
    if (known !== undefined) return known
    const found = lookUp(key, { ...params, skipInterpolation: true })
    const template = typeof found === 'string' && isPlain(found) ? found : null
    templates.set(id, template)
    return template
  }

  return (key, params) => {
    if (params === undefined) {
      if (!plain.has(key)) plain.set(key, lookUp(key))
      return plain.get(key)
    }
    const template = templateOf(key, params)
    if (template === null) return lookUp(key, params)
    return template.replace(variable, (_, name: string) => {
      const value: unknown = (params as Record<string, unknown>)[name]
      return value === undefined || value === null ? '' : String(value)
    })
  }
}
