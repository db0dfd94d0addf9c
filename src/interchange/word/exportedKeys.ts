/** Prefix of the custom properties that contain the list of exported segments, each within 255 characters. */
const keyProperty = 'sjhScripts'
const keysInProperty = 12

/** The list of exported segments, divided into properties that Word and WPS preserve. */
export const keyProperties = (keys: readonly string[]): { name: string; value: string }[] =>
  Array.from({ length: Math.ceil(keys.length / keysInProperty) }, (_, i) => ({
    name: `${keyProperty}${i + 1}`,
    value: keys.slice(i * keysInProperty, (i + 1) * keysInProperty).join(' '),
  }))

/** The list in `docProps/custom.xml`; null if it has none. */
export function keysIn(custom: string): readonly string[] | null {
  const property = new RegExp(`name="${keyProperty}\\d+"[^>]*>\\s*<[^>]*>([0-9a-f ]*)<`, 'g')
  const keys = [...custom.matchAll(property)].flatMap(([, value = '']) => value.split(' ').filter(Boolean))
  return keys.length > 0 ? keys : null
}
