import { describe, expect, test } from 'vitest'
import { leftOn, placingOn, remembered, screenFor, type LeftAs, type Screen } from '../../../electron/windows/screens'

/** `12 Beamer 1920×1080 at 1920,0`: its id, name, size and place. */
function plugged(words: string): Screen {
  const [id, label = '', size, , place] = words.split(' ')
  const [width = 0, height = 0] = size?.split('×').map(Number) ?? []
  const [x = 0, y = 0] = place?.split(',').map(Number) ?? []
  const bounds = { x, y, width, height }
  return { id: Number(id), label, size: { width, height }, bounds, workArea: { ...bounds, height: height - 40 } }
}

const inCorner = { x: 10, y: 20, width: 640, height: 360 }

const laptop = '1 Laptop 1280×800 at 0,0'
const left = '2 Beamer 1920×1080 at -1920,0'
const right = '3 Beamer 1920×1080 at 1280,0'

describe('a remembered screen is found again', () => {
  test.each<[what: string, was: string, now: string[], found: number | null]>([
    ['with the same id', left, [laptop, left], 2],
    ['by name and size under another id', left, [laptop, '77 Beamer 1920×1080 at -1920,0'], 77],
    ['in another place', left, [laptop, '77 Beamer 1920×1080 at 1280,0'], 77],
    [
      'by its place among two of the same make',
      right,
      ['7 Beamer 1920×1080 at -1920,0', '8 Beamer 1920×1080 at 1280,0'],
      8,
    ],
    ['when its size is changed while it is in use', left, [laptop, '2 Beamer 1280×720 at -1280,0'], 2],
    ['not as another screen under its id', left, ['2 Laptop 1280×800 at 0,0'], null],
    ['not while it is unplugged', left, [laptop], null],
    ['not among none', left, [], null],
  ])('%s', (_, was, now, found) => {
    expect(screenFor(remembered(plugged(was)), now.map(plugged))?.id ?? null).toBe(found)
  })

  test('as stored by an earlier version: by name and size only', () => {
    expect(screenFor({ key: 'Beamer|1920×1080' }, [laptop, left, right].map(plugged))?.id).toBe(2)
  })
})

describe('a display is placed', () => {
  test.each<[what: string, target: string | null, consoleOn: string | null, as: string]>([
    ['full screen on a screen of its own', left, laptop, 'full'],
    ['as a window on the console’s screen, which it must not cover', laptop, laptop, 'window'],
    ['as a window on the only screen, wherever the console is dragged', left, left, 'window'],
    ['nowhere while its screen is unplugged', null, laptop, 'hidden'],
    ['full screen while there is no console', left, null, 'full'],
  ])('%s', (_, target, consoleOn, as) => {
    expect(placingOn(target === null ? null : plugged(target), consoleOn === null ? null : plugged(consoleOn)).as).toBe(
      as,
    )
  })

  test.each<[what: string, target: string, left: LeftAs, placing: string]>([
    ['full screen as it was left', left, { isFull: true, window: inCorner }, 'full -1920,0 1920×1080'],
    ['as a window as it was left', left, { isFull: false, window: inCorner }, 'window -1910,20 640×360'],
    [
      'as a window in the middle when the screen is smaller by now',
      '2 Beamer 600×400 at 0,0',
      { isFull: false, window: inCorner },
      'window 120,72 360×216',
    ],
    [
      'as a window where the console is, though F11 was pressed there',
      laptop,
      { isFull: true, window: inCorner },
      'window 10,20 640×360',
    ],
    [
      'not over all of the console, whatever its window was',
      laptop,
      { isFull: true, window: { x: 0, y: 0, width: 1280, height: 800 } },
      'window 256,152 768×456',
    ],
  ])('%s', (_, target, as, expected) => {
    const placing = placingOn(plugged(target), plugged(laptop), as)
    if (placing.as === 'hidden') throw new Error('It is hidden')
    const { x, y, width, height } = placing.bounds
    expect(`${placing.as} ${x},${y} ${width}×${height}`).toBe(expected)
  })

  test('is remembered from the corner of its screen', () => {
    const window = { x: -1910, y: 20, width: 640, height: 360 }
    expect(leftOn(plugged(left), window, false)).toEqual({ isFull: false, window: inCorner })
  })

  test('completely on its screen, and as a window outside of panels', () => {
    expect(placingOn(plugged(left), plugged(laptop))).toMatchObject({ bounds: plugged(left).bounds })
    const placing = placingOn(plugged(laptop), plugged(laptop))
    expect(placing).toEqual({ as: 'window', bounds: { x: 256, y: 152, width: 768, height: 456 } })
  })
})
