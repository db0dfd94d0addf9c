import type { Content } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/timing/format'
import type { CaseStory } from '../content/caseStory'
import { castLines, figureWords, shownWords, spreadLine } from '../content/caseStoryWords'
import { balancedLines } from '../type/balancedLines'
import { gap } from '../page/coverPage'
import { contentWidth } from '../page/formats'
import type { Setting } from '../page/setting'
import type { SetText, Stretch } from '../type/typesetter'
import type { CasebookCase, CasebookData } from './casebookSchema'

/** Width of the column for the facts of a case, and the white space beside it, in points. */
export const factColumn = 122
export const columnGap = 20

/** Number and topic above the name, with the coloured rule under it. */
export function caseHead({ number, name, topic, sample }: CasebookCase, setting: Setting): Content {
  const { format, type, t, house } = setting
  const { space, sizes } = format
  const mark: Stretch[] = sample ? [['sample', gap + t('paper.sheet.sample')]] : []
  const lines = balancedLines(name, Math.floor(contentWidth(format) / sizes.heading))
  return {
    stack: [
      type.mixed([['part', String(number).padStart(2, '0')], ['detail', topic ? gap + topic : ''], ...mark]),
      ...lines.map((line, i) => type.text('heading', line, { margin: [0, i === 0 ? space * 0.6 : 0, 0, 0] })),
      {
        canvas: [{ type: 'rect', x: 0, y: 0, w: sizes.heading * 1.4, h: 2, color: house.colour }],
        margin: [0, space * 1.2, 0, 0],
      },
    ],
  }
}

/** The unit, the topic's question, and when it was on stage, each with its label. */
export function caseFacts(
  { unit, question, topic, presented, story }: CasebookCase,
  language: CasebookData['language'],
  { type, t, format }: Setting,
): Content[] {
  const fact = (label: string, lines: readonly string[]): Content[] => {
    const said = lines.filter(Boolean)
    if (said.length === 0) return []
    return [
      {
        stack: [type.text('sample', label), ...said.map((line) => type.paragraph('detailName', line))],
        margin: [0, 0, 0, format.space * 1.6],
      },
    ]
  }
  const season = { language, from: '' }
  const storyFacts = ({ figures, cast, shown, spreads }: CaseStory): Content[] => [
    ...fact(t('paper.casebook.figures'), figures.map(figureWords)),
    ...fact(t('paper.caseCards.people'), castLines(cast, t)),
    ...fact(
      t('paper.casebook.elsewhere'),
      shown.map((one) => shownWords(one, season, t)),
    ),
    ...fact(
      t('paper.caseCards.spreads'),
      spreads.map((one) => spreadLine(one, season, t)),
    ),
  ]
  return [
    ...fact(t('paper.casebook.unit'), [unit]),
    ...fact(t('paper.casebook.topic'), [question || topic]),
    ...fact(
      t('paper.casebook.presented'),
      presented.flatMap(({ number, date, time, title, who }) => [
        t('paper.casebook.number', { number }),
        formatDate(date, language),
        [date ? time : '', title].filter(Boolean).join(' '),
        who.join('、'),
      ]),
    ),
    ...(story ? storyFacts(story) : []),
  ]
}

/** The summary, then what was done and what came of it, each paragraph indented by two characters. */
export function caseText({ summary, story }: CasebookCase, { type, t, format }: Setting): SetText[] {
  const paragraphsOf = (text: string) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((one) =>
        type.paragraph('reading', one, {
          leadingIndent: format.sizes.reading * 2,
          margin: [0, 0, 0, format.space * 0.5],
        }),
      )
  const told = (story?.texts ?? []).flatMap(({ name, text }) => [
    type.text('part', t(`paper.caseCards.text.${name}`), { margin: [0, format.space, 0, format.space * 0.3] }),
    ...paragraphsOf(text),
  ])
  const all = [...paragraphsOf(summary), ...told]
  return all.length > 0 ? all : [type.text('detail', t('paper.casebook.noSummary'))]
}
