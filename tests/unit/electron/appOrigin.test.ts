import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileOfAddress, isOurs } from '../../../electron/appOrigin'

const folder = path.resolve('/opt/studio/dist/ui')

describe('the file of an address', () => {
  test.each([
    ['a page', 'app://studio/index.html', 'index.html'],
    ['in a folder', 'app://studio/assets/first-a1.js', 'assets/first-a1.js'],
    ['with a question', 'app://studio/index.html?x=1#tour', 'index.html'],
    ['an encoded name', 'app://studio/%E9%A1%B5.html', '页.html'],
    ['up and down again', 'app://studio/assets/../index.html', 'index.html'],
    ['above the folder: the URL parser stays at the top', 'app://studio/%2e%2e/../main.html', 'main.html'],
  ])('%s', (_, address, file) => expect(fileOfAddress(address, folder)).toBe(path.join(folder, file)))

  test.each([
    ['with an encoded slash', 'app://studio/..%2f..%2fpackage.json'],
    ['from within a folder', 'app://studio/assets/..%2f..%2fmain/main.cjs'],
    ['a folder beside it whose name begins the same way', 'app://studio/..%2fui-other/index.html'],
    ['the folder itself', 'app://studio/'],
    ['another host', 'app://other/index.html'],
    ['another scheme', 'file://studio/index.html'],
    ['invalid encoding', 'app://studio/%E9%A1.html'],
    ['no address', 'index.html'],
  ])('none: %s', (_, address) => expect(fileOfAddress(address, folder)).toBe(''))

  test('never a file outside the folder, whatever is requested', () => {
    const piece = fc.constantFrom('..', '.', '%2e%2e', '..%2f', '%2f', '%5c', 'assets', 'index.html', '', '%00', '%')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const file = fileOfAddress(`app://studio/${pieces.join('/')}`, folder)
        expect(file === '' || path.resolve(file).startsWith(folder + path.sep)).toBe(true)
      }),
    )
  })
})

describe('which requests are answered', () => {
  const frame = (url: string, parent: object | null = null) => ({ url, parent }) as Parameters<typeof isOurs>[0]
  test.each([
    ['a page of ours', frame('app://studio/index.html#tour'), true],
    ['a frame within a page of ours', frame('app://studio/index.html', {}), false],
    ['a page of another origin', frame('https://example.org/'), false],
    ['an origin that begins the same way', frame('app://studio.example.org/index.html'), false],
    ['an empty page', frame('about:blank'), false],
    ['a closed page', null, false],
  ])('%s: %s', (_, sender, isAnswered) => expect(isOurs(sender)).toBe(isAnswered))
})
