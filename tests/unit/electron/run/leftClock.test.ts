import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LeftClockFile } from '../../../../electron/run/leftClock'

const at = Date.UTC(2021, 4, 20, 4)
const hourMs = 3_600_000
const left = { showAt: at + hourMs, systemAt: at, uptimeMs: 900_000 }

let folder = ''
beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'clock-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const file = () => new LeftClockFile(path.join(folder, 'show-clock.json'))

test('the clock of an interrupted run is read at the next start', () => {
  file().write(left)
  expect(file().read(at + hourMs)).toEqual(left)
})

test('not when the run is over, nor half a day later', () => {
  file().write(left)
  expect(file().read(at + 13 * hourMs)).toBe(null)
  file().remove()
  expect(file().read(at)).toBe(null)
})

test.each(['', '{', '[]', '{"showAt":1}', '{"showAt":1,"systemAt":"2","uptimeMs":3}'])(
  '%s is not a clock',
  (content) => {
    writeFileSync(path.join(folder, 'show-clock.json'), content)
    expect(file().read(2)).toBe(null)
  },
)

test('if it cannot be written the run goes on', () => {
  const told = vi.spyOn(console, 'error').mockReturnValue(undefined)
  const nowhere = new LeftClockFile(path.join(folder, 'none', 'show-clock.json'))
  expect(() => nowhere.write(left)).not.toThrow()
  expect(nowhere.read(at)).toBe(null)
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
})
