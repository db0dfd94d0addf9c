import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spokenCount } from '../../../../src/domain/estimate/spokenCount'

describe('what is spoken in a script', () => {
  test.each<[string, string, number, number, number]>([
    ['nothing', '', 0, 0, 0],
    ['characters', '文明实践', 4, 0, 0],
    ['no punctuation', '各位来宾，大家好！——“水岸汇”……', 10, 0, 0],
    ['rare characters', '㐀𠮷镕喆〇', 5, 0, 0],
    ['digits one by one', '2021年有1,063名', 11, 0, 0],
    ['full-width digits', '８５后', 3, 0, 0],
    ['Latin words', 'TELL+DREAM is face-to-face, don’t worry', 0, 6, 0],
    ['a digit inside a Latin word', 'A4 纸和 mp3', 2, 2, 0],
    ['both', '欢迎来到 TELL DREAM 主题演讲', 8, 2, 0],
    ['accents', 'café Müller', 0, 2, 0],
    ['no directions in square brackets', '开始[灯光暗]吧', 3, 0, 0],
    ['nor in full-width ones', '开始［音乐起］吧【看大屏】好', 4, 0, 0],
    ['parentheses are spoken', '中心（区里的）', 5, 0, 0],
    ['an open bracket is only a sign', '开始[灯光暗\n好]', 6, 0, 0],
    ['a pause in seconds', '开始[停顿 5s]吧', 3, 0, 5],
    ['a pause in Chinese', '【停顿5秒】', 0, 0, 5],
    ['a pause in full width', '［停顿　１０秒］', 0, 0, 10],
    ['a pause in English', '[pause 5s] well', 0, 1, 5],
    ['a pause without a unit', '[停顿 5]', 0, 0, 5],
    ['a long pause', '[停顿 1分30秒][pause 1.5 min]', 0, 0, 180],
    ['a pause with more to do', '[停顿 5秒，看向观众]', 0, 0, 5],
    ['a pause without a time', '[停顿]', 0, 0, 0],
    ['a direction that names a time is no pause', '[视频 30秒]', 0, 0, 0],
  ])('%s', (_, script, characters, latinWords, pauseSeconds) => {
    expect(spokenCount(script)).toEqual({ characters, latinWords, pausesMs: pauseSeconds * 1_000 })
  })
})

test('it agrees with a slow count by Unicode properties', () => {
  const signs = fc.constantFrom(
    '文',
    '明',
    '𠮷',
    '，',
    '。',
    'a',
    'B',
    'é',
    '1',
    '９',
    ' ',
    '\n',
    '-',
    '[',
    ']',
    '【',
    '】',
  )
  fc.assert(
    fc.property(
      fc.array(signs).map((all) => all.join('')),
      (script) => {
        const spoken = script.replace(/\[[^\n]*?\]|【[^\n]*?】/gu, ' ')
        const latin = spoken.match(/\p{Script=Latin}[\p{Script=Latin}\p{Nd}-]*/gu) ?? []
        const rest = spoken.replace(/\p{Script=Latin}[\p{Script=Latin}\p{Nd}-]*/gu, ' ')
        const { characters, latinWords } = spokenCount(script)
        expect({ characters, latinWords }).toEqual({
          characters: rest.match(/\p{Script=Han}|\p{Nd}/gu)?.length ?? 0,
          latinWords: latin.length,
        })
      },
    ),
    { numRuns: 500 },
  )
})
