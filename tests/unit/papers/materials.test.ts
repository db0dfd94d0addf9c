import { expect, test } from 'vitest'
import { cueEntries } from '../../../src/papers/materials/cueEntries'
import { amountOf, materialsData } from '../../../src/papers/materials/materialsData'
import { readThing } from '../../../src/papers/materials/readThing'
import { printed, textOf } from './printing'
import { casting, segment, sessionOf } from './sessionTwo'

test.each([
  ['手持 1-5', '手持', 5],
  ['手持1～3', '手持', 3],
  ['头戴 1—4', '头戴', 4],
  ['头戴 2—4', '头戴', 3],
  ['手持 1', '手持', 1],
  ['手持１号', '手持', 1],
  ['话筒3、4号', '话筒', 2],
  ['话筒 1、3-5 号', '话筒', 4],
  ['1—5号手持', '手持', 5],
  ['话筒 2 支', '话筒', 2],
  ['2支话筒', '话筒', 2],
  ['话筒×2', '话筒', 2],
  ['话筒 2-3 支', '话筒', 3],
  ['案例照片 12 张', '案例照片', 12],
  ['长凳两条', '长凳', 2],
  ['门框一副', '门框', 1],
  ['摆五把椅子', '椅子', 5],
  ['十二把椅子', '椅子', 12],
  ['立式', '立式', null],
  ['菜篮', '菜篮', null],
  ['换景 40 秒', '换景 40 秒', null],
  ['三方公约', '三方公约', null],
  ['海报 2021', '海报 2021', null],
])('“%s” is %s: %s', (said, what, count) => expect(readThing(said)).toMatchObject({ what, count }))

test.each([
  ['mic', '手持 1—5；立式', ['goods 手持', 'goods 立式']],
  ['mic', '话筒3、4号，提前打开', ['goods 话筒', 'instruction 提前打开']],
  ['light', '全场暗，追光打主讲席', ['instruction 全场暗，追光打主讲席']],
  ['stage', '舞台左侧候场，摆五把椅子', ['goods 椅子', 'instruction 舞台左侧候场']],
  ['stage', '舞台中央，由两侧上台', ['instruction 舞台中央，由两侧上台']],
  ['sound', '门铃、掌声', ['file 门铃', 'file 掌声']],
  ['sound', '背景音乐淡出', ['instruction 背景音乐淡出']],
  ['screen', '加梯之后，邻里还能做什么', ['file 加梯之后，邻里还能做什么']],
  ['props', '长凳两条、门框一副（红色，勿压）', ['goods 长凳', 'goods 门框一副（红色，勿压）']],
  ['props', '', []],
])('%s “%s”: %j', (column, cue, entries) => {
  const shown = cueEntries(cue, column).map(
    (one) => `${one.kind} ${one.kind === 'instruction' ? one.text : one.thing.what}`,
  )
  expect(shown).toEqual(entries)
})

const rows = [
  segment('talk', '甲', 5, { cues: { mic: '手持 1', light: '全场暗' } }),
  segment('skit', '乙', 5, {
    cues: { mic: '头戴 1；头戴 2—4', light: '全场暗' },
    castings: [{ ...casting('performer', '陈立', '老伯'), props: '拐杖1根' }],
  }),
  segment('microForum', '丙', 5, { cues: { mic: '手持 1—5；立式', screen: '案例照片 12 张' } }),
]

test('ten microphones are ten, though five entries name them; the same one serves several segments', () => {
  const groups = materialsData(sessionOf(rows))?.groups ?? []
  const [mic] = groups
  expect(mic?.materials.map(({ what, count, numbers }) => [what, count, numbers])).toEqual([
    ['手持', 5, '1—5'],
    ['头戴', 4, '1—4'],
    ['立式', null, ''],
  ])
  expect(amountOf(mic?.materials ?? [])).toEqual({ total: 10, unread: ['立式'] })
  expect(mic?.materials[0]?.uses.map(({ number, numbers }) => [number, numbers])).toEqual([
    [1, '1'],
    [3, '1—5'],
  ])
})

test('what is to be done is listed separately and is not returned', async () => {
  const groups = materialsData(sessionOf(rows))?.groups ?? []
  const light = groups.find(({ column }) => column === 'light')
  expect(light?.materials).toEqual([])
  expect(light?.instructions).toMatchObject([{ text: '全场暗', uses: [{ number: 1 }, { number: 2 }] }])
  const text = textOf((await printed('materials', sessionOf(rows))).pdf)
  expect(text.indexOf('全场暗')).toBeGreaterThan(text.indexOf('提示（照做，不用备）'))
  expect(text).toMatch(/话筒 10/)
  expect(text).toContain('有 1 项没写数量，按 1 件计。')
})

test('only instructions make a paper without a list of things', async () => {
  const { pdf, pieces } = await printed('materials', sessionOf([segment('talk', '甲', 5, { cues: { light: '全亮' } })]))
  expect(textOf(pdf)).toContain('全亮')
  expect(textOf(pdf)).not.toContain('归还')
  expect(pieces.flat()).toEqual(['light do 全亮'])
})
