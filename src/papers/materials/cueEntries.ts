import { readThing, type Thing } from './readThing'

/** What a cue asks for: a thing to provide and return, something to play or show, or only something to do. */
export type CueEntry =
  { readonly kind: 'goods' | 'file'; readonly thing: Thing } | { readonly kind: 'instruction'; readonly text: string }

/** Separators between things. Those within brackets do not separate. */
const betweenThings = /[、，,](?![^（(]*[）)])/
const betweenFiles = /、(?![^（(]*[）)])/

/** Says what to do, and names no thing. */
const isDoing =
  /淡[入出]|渐[暗亮强弱]|全[亮暗场]|暗场|静音|[打关开]{1,2}[开闭掉麦机灯]|切[到换入至]|黑屏|亮起|熄|追光|候场|就座|[上下]台|撤|换景|收光|暂停|停止|跟随|注意|提醒|不用|无需/

/** The entries of one department's cue. `column` is a department's key or a custom column. */
export function cueEntries(cue: string, column: string): readonly CueEntry[] {
  const lines = cue
    .split(/[\n；;]/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
  return lines.flatMap((line) => entriesIn(line, column))
}

function entriesIn(line: string, column: string): readonly CueEntry[] {
  switch (column) {
    case 'light':
    case 'stage': {
      // What has a count is to be brought; the rest is to be done.
      const parts = partsOf(line, betweenThings)
      const things = parts.map(readThing)
      const isBrought = (i: number) => things[i]?.count !== null && things[i]?.numbers.length === 0
      const done = parts.filter((_, i) => !isBrought(i)).join('，')
      return [
        ...things.filter((_, i) => isBrought(i)).map((thing) => ({ kind: 'goods' as const, thing })),
        ...(done ? [{ kind: 'instruction' as const, text: done }] : []),
      ]
    }
    case 'sound':
    case 'screen':
      // A title may contain any number: only an amount at its end counts.
      return partsOf(line, betweenFiles).map((part) =>
        isDoing.test(part) ? { kind: 'instruction', text: part } : { kind: 'file', thing: fileIn(part) },
      )
    default:
      return partsOf(line, betweenThings).map((part) => {
        const thing = readThing(part)
        return thing.count === null && isDoing.test(part)
          ? { kind: 'instruction', text: part }
          : { kind: 'goods', thing }
      })
  }
}

/** `话筒3、4号` is one thing: a number alone belongs to the thing before it. */
function partsOf(line: string, between: RegExp): readonly string[] {
  const parts: string[] = []
  for (const part of line.split(between).map((one) => one.trim())) {
    if (/^[\d０-９]{1,2}\s*号?(?:\s*[-–—~～至到]+\s*[\d０-９]{1,2}\s*号?)?$/.test(part) && parts.length > 0)
      parts.push(`${parts.pop()}、${part}`)
    else if (part !== '') parts.push(part)
  }
  return parts
}

/** A file counts once; there may be many pictures. */
function fileIn(text: string): Thing {
  const [, what = '', count] = /^(.+?)[\s×x]*(\d{1,3})\s*[张个段页幅条首]$/.exec(text) ?? []
  return count === undefined ? { what: text, numbers: [], count: 1 } : { what, numbers: [], count: Number(count) }
}
