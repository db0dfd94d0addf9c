import { withFigures } from '../../domain/timing/plainText'

/** A thing named in a cue. */
export interface Thing {
  /** Its name without the number. */
  readonly what: string
  /** Which ones, if they are numbered: 手持 1—5. */
  readonly numbers: readonly number[]
  /** How many; null if no number was found. */
  readonly count: number | null
}

const dash = '\\s*[-–—―~～〜至到]+\\s*'
const measure = '[支枝只个张条副把件套台块份本盒瓶束面顶根对双组排杯袋箱枚幅部盏盆卷]'
const figure = '(\\d{1,3}|[一二两三四五六七八九十百]+)'
const amount = `${figure}(?:${dash}${figure})?\\s*${measure}`
const list = `\\d{1,2}\\s*号?(?:(?:${dash}|\\s*[、，,/和及]\\s*)\\d{1,2}\\s*号?)*`

const amountLast = new RegExp(`^(.+?)[\\s×xX*＊]*${amount}$`)
const amountFirst = new RegExp(`^(?:再?[摆放备搬设加带]|准备)?${amount}(?!.*[人位名]上)\\s*(.+)$`)
const timesLast = /^(.+?)\s*[×xX*＊]\s*(\d{1,3})$/
const numberedLast = new RegExp(`^(.*?[^\\d\\s.第])\\s*(${list})$`)
const numberedFirst = new RegExp(`^(${list})(?<=号)\\s*(.+)$`)

const valueOf = (text: string): number => Number(withFigures(text))

/** Reads the number of a thing. Of `2—3 支` the larger. */
export function readThing(said: string): Thing {
  const text = said.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).trim()
  const last = amountLast.exec(text)
  if (last) return counted(last[1], last[2], last[3])
  const first = amountFirst.exec(text)
  if (first) return counted(first[3], first[1], first[2])
  const times = timesLast.exec(text)
  if (times) return counted(times[1], times[2])
  const numbered = numberedLast.exec(text)
  if (numbered) return numberedThing(numbered[1], numbered[2])
  const before = numberedFirst.exec(text)
  if (before) return numberedThing(before[2], before[1])
  return { what: text, numbers: [], count: null }
}

const counted = (what = '', from = '', to = from): Thing => ({
  what: what.trim(),
  numbers: [],
  count: Math.max(valueOf(from), valueOf(to)),
})

function numberedThing(what = '', written = ''): Thing {
  const numbers = new Set<number>()
  for (const part of written.split(/[、，,/和及]/)) {
    const [from = 0, to = from] = (part.match(/\d+/g) ?? []).map(Number)
    for (let number = from; number <= Math.max(from, to); number += 1) numbers.add(number)
  }
  return { what: what.trim(), numbers: [...numbers], count: numbers.size }
}

/** Formats numbers in short: `1—3、5`. */
export function numbersInShort(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}—${to}`)).join('、')
}
