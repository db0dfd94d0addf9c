import { SaxesParser } from 'saxes'

/** Namespaces of WordprocessingML as Word writes it, and of its strict form. */
const namespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** Word's elements are named without a prefix, others as `other:name`. */
export interface XmlReader {
  open(name: string, attribute: (name: string) => string | undefined): void
  text(text: string): void
  close(name: string): void
}

/** Nested tables are not deeper than this; the parser takes long to resolve namespaces in deep nesting. */
const deepest = 256

/** Reads XML as a stream. Throws if it is not well-formed, nested too deeply, or has a DOCTYPE: Office writes none. */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true })
  const nameOf = ({ uri, local }: { uri: string; local: string }) => (namespaces.has(uri) ? local : `other:${local}`)
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a DOCTYPE')
  })
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest) throw new Error('nests too deep')
    const attributes = Object.values(tag.attributes)
    reader.open(nameOf(tag), (name) => attributes.find(({ local }) => local === name)?.value)
  })
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  parser.on('closetag', (tag) => {
    depth -= 1
    reader.close(nameOf(tag))
  })
  parser.write(xml).close()
}
