import type { Content } from 'pdfmake/interfaces'
import { balancedLines } from '../type/balancedLines'
import { gap } from '../page/coverPage'
import { contentWidth } from '../page/formats'
import { houseRule } from '../page/page'
import type { Setting } from '../page/setting'
import type { Stretch } from '../type/typesetter'
import type { CaseCard, CaseCardsData } from './caseCardsSchema'

/** Width of the column of labels, in points. */
export const labelColumn = 74

/** Topics and stage above the name, the unit under it, and the coloured rule. */
export function cardHead(card: CaseCard, { series, season }: CaseCardsData['head'], setting: Setting): Content {
  const { type, t, format, house } = setting
  const { space, sizes } = format
  const { name, unit, topics, stage, sample } = card
  const [leading = '', ...others] = topics
  const mark: Stretch[] = sample ? [['sample', gap + t('paper.sheet.sample')]] : []
  const of = [series, season].filter(Boolean).join(gap)
  const logo: Content[] = house.logo ? [{ image: house.logo, fit: [90, 24], width: 96 }] : []
  const lines = balancedLines(name, Math.floor(contentWidth(format) / sizes.heading))
  return {
    stack: [
      {
        columns: [
          ...logo,
          type.text('detail', of, { width: '*' }),
          type.text('detail', t(`term.stage.${stage}`), { width: 'auto' }),
        ],
        margin: [0, 0, 0, space * 3],
      },
      houseRule(setting),
      type.mixed(
        [
          ['part', leading || t('paper.caseCards.noTopic')],
          ['detail', others.map((topic) => gap + topic).join('')],
          ...mark,
        ],
        { margin: [0, space * 1.6, 0, 0] },
      ),
      ...lines.map((line) => type.text('heading', line)),
      type.text('name', unit, { margin: [0, space * 0.6, 0, 0] }),
    ],
    margin: [0, 0, 0, space * 2],
  }
}

/** The summary, in the size for reading. */
export const cardSummary = ({ summary }: CaseCard, { type, format }: Setting): Content[] =>
  summary === ''
    ? []
    : [
        {
          stack: summary.split('\n').map((text) => type.paragraph('reading', text)),
          margin: [0, 0, 0, format.space * 2],
        },
      ]

/** How many figures are side by side. */
const perLine = 4

/** The figures, large, each over what it counts. */
export function cardFigures({ story: { figures } }: CaseCard, { type, format }: Setting): Content[] {
  const lines = Array.from({ length: Math.ceil(figures.length / perLine) }, (_, i) =>
    figures.slice(i * perLine, (i + 1) * perLine),
  )
  const width = (contentWidth(format) - (perLine - 1) * format.space * 2) / perLine
  return lines.map((line) => ({
    columns: line.map(({ label, value, unit }) => ({
      width,
      stack: [
        type.mixed([
          ['figure', value],
          ['detail', unit ? ` ${unit}` : ''],
        ]),
        type.text('detail', label),
      ],
    })),
    columnGap: format.space * 2,
    margin: [0, 0, 0, format.space * 2],
  }))
}

/** 解决什么问题, 怎么做, 成效: each beside its name. */
export function cardTexts({ story: { texts } }: CaseCard, { type, t, format }: Setting): Content[] {
  return texts.map(({ name, text }) => ({
    columns: [
      type.text('part', t(`paper.caseCards.text.${name}`), { width: labelColumn, fontSize: 11 }),
      { width: '*', stack: text.split('\n').map((one) => type.paragraph('body', one, { margin: [0, 0, 0, 2] })) },
    ],
    columnGap: format.space * 2,
    margin: [0, 0, 0, format.space * 1.6],
  }))
}
