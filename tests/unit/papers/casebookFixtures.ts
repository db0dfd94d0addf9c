import type { Case } from '../../../src/domain/library'
import type { SessionInput } from '../../../src/papers/paper'
import { blank } from '../domain/library'
import { sessionTwo } from './sessionTwo'

const topics = ['强化理论宣传', '设计文明实践项目', '助推社会治理', '建设志愿服务队伍']
const sentence = '居民区党总支和志愿服务队走访了128户居民，一共开了36次会议、写了4本笔记，先把顾虑说透，再把办法议成。'

/** A library with this many cases under four topics; a summary has `sentences(i)` sentences. */
export function withCases(count: number, sentences: (i: number) => number): SessionInput {
  const cases = Array.from({ length: count }, (_, i): Case => {
    const id = `case${String(i).padStart(3, '0')}`
    return blank('cases', id, {
      sample: i % 5 === 0,
      name: `第${i + 1}号案例“邻里汇”`,
      unitId: i % 9 === 4 ? null : '徐家汇街道',
      topicId: topics[i % topics.length] ?? null,
      summary: Array.from({ length: sentences(i) }, (__, at) => sentence + (at % 4 === 3 ? '\n' : '')).join(''),
    })
  })
  const library = {
    ...sessionTwo.library,
    cases: new Map(cases.map((one) => [one.id, one])),
    topics: new Map(
      topics.map((name, i) => [name, blank('topics', name, { order: `t${i}`, question: `如何${name}` })]),
    ),
  }
  return { ...sessionTwo, library }
}
