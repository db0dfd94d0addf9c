import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4Working, inHouse } from '../page/formats'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Stretch } from '../type/typesetter'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import { signInTable } from './signInTable'
import type { SignInData } from './signInSchema'

/** 签到表: everyone who is expected, with space to sign, and empty lines for others. */
export function signIn(data: SignInData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  return workingPaper('signIn', data.head, setting, [
    pieceBlock('sum', counts(data, setting), setting),
    signInTable(data, setting),
  ])
}

/** 应到 N 实到 __ 缺席 __: filled in by hand. */
function counts({ expected }: SignInData, { type, t }: Setting): Content {
  const people = t('paper.signIn.people')
  const byHand = (label: string): Stretch[] => [
    ['cell', `${gap}${label} `],
    ['cell', '＿＿＿＿'],
    ['cell', ` ${people}`],
  ]
  return type.mixed(
    [
      ['cell', `${t('paper.signIn.expected')} `],
      ['cellTime', String(expected)],
      ['cell', ` ${people}`],
      ...byHand(t('paper.signIn.arrived')),
      ...byHand(t('paper.signIn.absent')),
    ],
    { margin: [0, 0, 0, 8] },
  )
}

const gap = '\u3000\u3000'
