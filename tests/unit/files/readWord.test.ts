import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readWord } from '../../../electron/files/readWord'
import { ProblemError } from '../../../src/ipc/problem'
import { exported, session } from '../interchange/word/wordFiles'

const name = '主持词.docx'
/** What is wrong with a file; `read` if nothing is. */
function verdict(bytes: Uint8Array): string {
  try {
    readWord({ name, bytes, titles: [] })
    return 'read'
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    expect(error.problem.params).toEqual({ file: name })
    return error.problem.code
  }
}

const whole = await exported()
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
/** The entry of the directory that names `part`, changed in a copy. */
function withEntry(bytes: Uint8Array, part: string, change: (entry: DataView, file: DataView) => void): Uint8Array {
  const copy = bytes.slice()
  const at = Buffer.from(copy).lastIndexOf(part) - 46
  change(new DataView(copy.buffer, at), view(copy))
  return copy
}
const document = 'word/document.xml'
/** The beginning of a compound file, common to old Word files and files with a password. */
const compound = (text: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le')])
const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)])))
const body = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'

test.each<[string, Uint8Array, string]>([
  ['our own file', whole, 'read'],
  ['a plain foreign document', zip({ [document]: body }), 'read'],
  ['one whose parts have other names', zip({ '_rels/.rels': relsTo('/doc/text.xml'), 'doc\\TEXT.xml': body }), 'read'],
  ['nothing at all', new Uint8Array(), 'fileEmpty'],
  ['a text', strToU8('各位来宾'), 'wordUnreadable'],
  ['a PDF', strToU8('%PDF-1.7'), 'wordUnreadable'],
  [
    'a spreadsheet',
    zip({ '_rels/.rels': relsTo('xl/workbook.xml'), 'xl/workbook.xml': '<workbook/>' }),
    'wordUnreadable',
  ],
  ['any other zip', zip({ 'readme.txt': 'hello' }), 'wordUnreadable'],
  ['an old .doc', compound('WordDocument'), 'fileOldWord'],
  ['one with a password', compound('EncryptedPackage'), 'fileEncrypted'],
  ['a zip with a password', withEntry(whole, document, (entry) => entry.setUint16(8, 1, true)), 'fileEncrypted'],
  ['half of a download', whole.slice(0, whole.length / 2), 'fileIncomplete'],
  ['one whose last bytes are missing', whole.slice(0, -1), 'fileIncomplete'],
  [
    'one that unpacks to more than stated',
    withEntry(whole, document, (entry) => entry.setUint32(24, 100, true)),
    'fileDamaged',
  ],
  [
    'one that unpacks to less than stated',
    withEntry(whole, document, (entry) => entry.setUint32(24, 9e6, true)),
    'fileDamaged',
  ],
  [
    'one stated to unpack to a gigabyte',
    withEntry(whole, document, (entry) => entry.setUint32(24, 2 ** 30, true)),
    'fileTooLarge',
  ],
  ['a wrong checksum', withEntry(whole, document, (entry) => entry.setUint32(16, 7, true)), 'fileDamaged'],
  ['overlapping parts', withEntry(whole, document, (entry) => entry.setUint32(42, 0, true)), 'fileDamaged'],
  ['two parts with the same name', zip({ [document]: body, 'Word/Document.XML': body }), 'fileDamaged'],
  [
    'more parts than any office file has',
    zip(Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`${i}`, '']))),
    'fileTooLarge',
  ],
  ['broken XML', zip({ [document]: '<w:document><w:body>' }), 'fileDamaged'],
  ['XML with entities of its own', zip({ [document]: `<!DOCTYPE x [<!ENTITY a "b">]>${body}` }), 'fileDamaged'],
  [
    'nested deeper than any document',
    zip({ [document]: '<a>'.repeat(200_000) + '</a>'.repeat(200_000) }),
    'fileDamaged',
  ],
])('%s', (_, bytes, expected) => expect(verdict(bytes)).toBe(expected))

function relsTo(target: string): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return `<Relationships><Relationship Id="a" Type="${type}" Target="${target}"/></Relationships>`
}

test('a file stated as small that unpacks to much is stopped at the stated size', () => {
  const bomb = zipSync({ [document]: new Uint8Array(40_000_000) }, { level: 9 })
  expect(bomb.length).toBeLessThan(100_000)
  expect(verdict(withEntry(bomb, document, (entry) => entry.setUint32(24, 1_000, true)))).toBe('fileDamaged')
})

test('whatever bytes are changed, a file is read or its problem is named', () => {
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(whole.length), (changes, length) => {
      const bytes = whole.slice(0, changes.length > 4 ? length : whole.length)
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
      expect(verdict(bytes)).toMatch(/^(read|file\w+|wordUnreadable)$/)
    }),
    { numRuns: 300 },
  )
})

test('what is read is what was written', () => {
  const { sections } = readWord({ name, bytes: whole, titles: [] })
  expect(sections.map(({ title, script }) => [title, script])).toEqual(
    session.map(({ title, script }) => [title, script]),
  )
})
