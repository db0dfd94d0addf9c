import { expect, test } from 'vitest'
import { noReadings } from '../../../src/domain/search/readingsWith'
import { finderWith } from '../../../src/ui/components/finder'
import { optionsFor, pickOutcome } from '../../../src/ui/components/pickOptions'
import { zoneOption, zoneOptions } from '../../../src/ui/planner/details/zoneOptions'

const common = '中国标准时间 · 上海'

test.each([
  ['Asia/Shanghai', common],
  ['Asia/Tokyo', '日本标准时间 · 东京'],
  ['America/New_York', '北美东部时间 · 纽约'],
  ['Mars/Olympus', 'Mars/Olympus'],
])('%s is called %s', (zone, name) => expect(zoneOption(zone, 'zh-CN', common).name).toBe(name))

const found = (typed: string) =>
  optionsFor(zoneOptions('Asia/Shanghai', 'zh-CN', common), typed, noReadings).shown.map(({ id }) => id)

test.each([
  ['its plain name', '上海'],
  ['its time', '中国标准'],
  ['its name of the system', 'Asia/Shang'],
])('a zone is found by %s', (_, typed) => expect(found(typed)).toContain('Asia/Shanghai'))

test.each(['北京', '+8', 'UTC+8', 'GMT+8'])('%s left in the field means the time of Shanghai', (typed) => {
  const options = zoneOptions('Asia/Tokyo', 'zh-CN', common)
  expect(pickOutcome(options, typed, finderWith(noReadings), false)).toMatchObject({
    type: 'pick',
    option: { id: 'Asia/Shanghai' },
  })
})

test('the zone of nearly all sessions comes first, and an unknown one that is in use can still be chosen', () => {
  expect(found('')[0]).toBe('Asia/Shanghai')
  expect(zoneOptions('Mars/Olympus', 'en', common).map(({ id }) => id)).toContain('Mars/Olympus')
})

test.each([
  ['东京', 'Asia/Tokyo'],
  ['Tokyo', 'Asia/Tokyo'],
  ['UTC', 'UTC'],
  ['北京', 'Asia/Shanghai'],
  ['北京时间', 'Asia/Shanghai'],
  ['beijing', 'Asia/Shanghai'],
  ['上海', 'Asia/Shanghai'],
  ['+8', 'Asia/Shanghai'],
  ['＋8', 'Asia/Shanghai'],
  ['UTC+8', 'Asia/Shanghai'],
  ['utc +8', 'Asia/Shanghai'],
  ['GMT+8', 'Asia/Shanghai'],
  ['GMT+08:00', 'Asia/Shanghai'],
  ['UTC+9', 'Asia/Tokyo'],
  ['+5:45', 'Asia/Katmandu'],
  ['UTC-3:30', 'America/St_Johns'],
])('%s finds its zone first', (typed, zone) => expect(found(typed)[0]).toBe(zone))
