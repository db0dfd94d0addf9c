import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Enough to see a line of text that has moved, and small enough to store. */
const dotsPerInch = 50

const folder = path.resolve('tests/unit/papers/golden')

/** One page of a PDF as a picture, grey; pages from 1. */
export function pictureOf(pdf: Uint8Array, page: number): Buffer {
  const place = mkdtempSync(path.join(tmpdir(), 'picture-'))
  try {
    const file = path.join(place, 'paper.pdf')
    writeFileSync(file, pdf)
    const only = ['-f', String(page), '-l', String(page), '-singlefile']
    execFileSync('pdftoppm', ['-png', '-gray', '-r', String(dotsPerInch), ...only, file, path.join(place, 'page')])
    return readFileSync(path.join(place, 'page.png'))
  } finally {
    rmSync(place, { recursive: true })
  }
}

/**
 * How much of a picture differs from the stored one, from 0 to 1; 1 if the sizes differ. With `GOLDEN=new` in the
 * environment the picture is stored instead: look at it before committing it.
 */
export function differenceFrom(name: string, picture: Buffer): number {
  const file = path.join(folder, `${name}.png`)
  if (process.env['GOLDEN'] === 'new') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, picture)
  }
  if (!existsSync(file)) throw new Error(`There is no picture ${file}; make it with GOLDEN=new`)
  return differenceOf(readFileSync(file), picture)
}

/** How much of two pictures differs, from 0 to 1. */
export function differenceOf(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  if (a.width !== b.width || a.height !== b.height) return 1
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.15 }) / (a.width * a.height)
}
