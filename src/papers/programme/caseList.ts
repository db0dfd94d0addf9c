import type { Content } from 'pdfmake/interfaces'
import { hairline, keepTogether } from '../page/page'
import { pieceBlock } from '../page/pieces'
import type { Stretch } from '../type/typesetter'
import { gap } from '../page/coverPage'
import type { ProgrammeCase } from './programmeSchema'
import type { Setting } from '../page/setting'

/** The session's cases, each with its unit and summary. */
export function caseList(cases: readonly ProgrammeCase[], setting: Setting): Content[] {
  const { format, type, t } = setting
  const heading = type.text('heading', t('paper.programme.cases'), { margin: [0, 0, 0, format.space * 0.8] })
  return keepTogether(
    [heading],
    cases.map((one) => pieceBlock(`case ${one.id}`, caseBlock(one, setting), setting)),
    format,
    true,
  )
}

function caseBlock({ name, unit, topic, summary, sample }: ProgrammeCase, { format, type, t }: Setting): Content {
  const { space } = format
  const mark: Stretch[] = sample ? [['sample', gap + t('paper.programme.sample')]] : []
  const whose = [unit, topic].filter(Boolean).join(gap)
  return {
    stack: [
      {
        stack: [
          type.mixed([['name', name], ...mark]),
          ...(whose ? [type.text('detail', whose)] : []),
          ...(summary ? [type.paragraph('body', summary, { margin: [0, space * 0.7, 0, 0] })] : []),
        ],
        margin: [0, space * 1.3, 0, space * 1.4],
      },
      hairline(format, 0),
    ],
  }
}
