import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { segmentKinds } from '../../../src/domain/kinds'
import { kindColour } from '../../../src/ui/components/kindIcons'

const css = readFileSync('src/ui/theme/tokens.css', 'utf8')

const schemes = { light: 'mantine-color-scheme', dark: 'mantine-color-scheme', live: 'look' } as const
type Scheme = keyof typeof schemes

function tokensOf(scheme: Scheme): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(`[data-${schemes[scheme]}='${scheme}']`))
  const body = block.slice(block.indexOf('{') + 1, block.indexOf('}'))
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  )
}

/** Relative luminance, WCAG 2.1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['background', 'surface', 'sidebar', 'sunken', 'hover', 'selected']
const textPairs = [
  ...grounds.flatMap((ground) => ['ink', 'ink-2', 'ink-3', 'accent', 'good', 'caution'].map((ink) => [ink, ground])),
  ...['accent', 'good', 'caution'].map((ink) => [ink, `${ink}-soft`]),
  ['ink-2', 'neutral-soft'],
  ['ink-3', 'neutral-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'caution-soft'],
  ['on-accent', 'accent-ground'],
  ['on-accent', 'accent-ground-hover'],
].map(([ink, ground]) => [`--color-${ink}`, `--color-${ground}`] as const)
const hues = [...tokensOf('light').keys()].filter((name) => name.startsWith('--hue-'))
const huePairs = hues.flatMap((hue) => [['--color-on-hue', hue] as const, [hue, '--color-surface'] as const])

const ratioOf = (tokens: ReadonlyMap<string, string>, one: string, other: string): number => {
  const [a, b] = [tokens.get(one), tokens.get(other)]
  if (!a || !b) throw new Error(`No token ${a ? other : one}`)
  return contrast(a, b)
}

test.each(segmentKinds)('%s has a hue that exists', (kind) => {
  expect(hues.map((hue) => `var(${hue})`)).toContain(kindColour(kind))
})

for (const scheme of ['light', 'dark', 'live'] as const) {
  const tokens = tokensOf(scheme)
  test.each([...textPairs, ...huePairs])(`${scheme}: %s on %s keeps 4.5 : 1`, (ink, ground) => {
    expect(ratioOf(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(grounds.map((ground) => [`--color-${ground}`]))(`${scheme}: focus shows on %s`, (ground) => {
    expect(ratioOf(tokens, '--color-focus', ground)).toBeGreaterThanOrEqual(3)
  })
}

const onConsole = new Map(
  [...css.matchAll(/(--color-(?:on-)?go[\w-]*):\s*(#[0-9a-f]{6})/g)].map(([, n = '', v = '']) => [n, v]),
)
test.each(['--color-go', '--color-go-hover'])('the words on %s keep 4.5 : 1', (ground) => {
  expect(ratioOf(onConsole, '--color-on-go', ground)).toBeGreaterThanOrEqual(4.5)
})
test.each(['accent', 'caution', 'good'])('live: a chip filled with %s carries the background as its ink', (ground) => {
  expect(ratioOf(tokensOf('live'), '--color-background', `--color-${ground}`)).toBeGreaterThanOrEqual(4.5)
})

test.each(['dark', 'live'] as const)('%s has the same tokens as light', (scheme) => {
  expect([...tokensOf(scheme).keys()]).toEqual([...tokensOf('light').keys()])
})
