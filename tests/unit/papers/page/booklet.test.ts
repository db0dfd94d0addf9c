import { expect, test } from 'vitest'
import { printed, read } from '../printing'
import { segment, sessionOf, sessionTwo } from '../sessionTwo'

const halfWidth = 421

/** The page numbers in the footers of the two halves of each face, `-` if a half is blank. */
function feetOf(pdf: Uint8Array, faces: number): string[] {
  const foot = (face: number, x: number): string => {
    const crop = ['-f', face, '-l', face, '-x', x, '-y', 0, '-W', halfWidth, '-H', 596].map(String)
    return /(\d+) ?\/ ?\d+\s*$/.exec(read(pdf, 'pdftotext', '-layout', ...crop).trim())?.[1] ?? '-'
  }
  return Array.from({ length: faces }, (_, i) => `${foot(i + 1, 0)} ${foot(i + 1, halfWidth)}`)
}

test('session 2 is one sheet: the last page beside the cover, the rest inside', async () => {
  const { pdf, pages } = await printed('programme', sessionTwo, { layout: 'booklet' })
  expect(pages).toBe(2)
  expect(feetOf(pdf, pages)).toEqual(['4 1', '2 3'])
})

test('faces are A4 landscape, with the fonts of the pages', async () => {
  const { pdf } = await printed('programme', sessionTwo, { layout: 'booklet' })
  const info = read(pdf, 'pdfinfo', '-l', '99')
  expect([...info.matchAll(/size: +([\d.]+ x [\d.]+)/g)].map(([, size]) => size)).toEqual(
    Array(2).fill('841.89 x 595.28'),
  )
  for (const face of read(pdf, 'pdffonts').trim().split('\n').slice(2)) expect(face).toMatch(/yes +yes +yes/)
})

test('more than one sheet: blank halves at the end, every page once', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => segment('talk', `第${i + 1}个环节`, 3))
  const chosen = { layout: 'booklet', cases: false, speakers: false }
  const { pdf, pages } = await printed('programme', sessionOf(rows), chosen)
  const numbers = feetOf(pdf, pages).join(' ').split(' ')
  const printedPages = numbers.filter((number) => number !== '-').map(Number)
  expect(numbers.length % 4).toBe(0)
  expect(printedPages.sort((a, b) => a - b)).toEqual(Array.from({ length: printedPages.length }, (_, i) => i + 1))
  expect(numbers.slice(0, 2).at(1)).toBe('1')
})
