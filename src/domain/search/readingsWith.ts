import type { Readings } from './matchOf'

/** pinyin-pro's `polyphonic`: for each character all its readings. */
type Polyphonic = (text: string, options: { toneType: 'none'; type: 'array' }) => string[][]

const isHan = /\p{Script=Han}/u

/** Looks up each character once. A reading with ü is typed with v, or with u as in passports. */
export function readingsWith(polyphonic: Polyphonic): Readings {
  const known = new Map<string, readonly string[]>()
  return (character) => {
    let readings = known.get(character)
    if (!readings) {
      const all = isHan.test(character) ? (polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? []) : []
      readings = [...new Set(all.flatMap(typedAs))].filter((one) => one !== '')
      known.set(character, readings)
    }
    return readings
  }
}

const typedAs = (reading: string): readonly string[] =>
  reading.includes('ü') ? [reading.replaceAll('ü', 'v'), reading.replaceAll('ü', 'u')] : [reading]

/** For text as it is written alone, until the table of readings is there. */
export const noReadings: Readings = () => []
