import type { Content } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/timing/formatDate'
import { balancedLines, emOf } from '../balancedLines'
import { chineseNumber } from '../chineseNumber'
import { contentHeight, contentWidth } from '../formats'
import { houseRule } from '../page'
import { pieceCell } from '../pieces'
import type { StyleName } from '../styles'
import type { Stretch } from '../typesetter'
import type { ProgrammeData } from './programmeSchema'
import type { Setting } from '../setting'

/** A full-width blank keeps two things on one line apart. */
export const gap = '　'

/** The title at the upper third, the facts of the day at the foot. */
export function cover({ cover: facts, language }: ProgrammeData, setting: Setting): Content[] {
  const { format, type, t } = setting
  const { space } = format
  const height = contentHeight(format)
  const issue =
    language === 'en'
      ? t('paper.programme.session', { number: facts.number })
      : t('paper.programme.session', { number: chineseNumber(facts.number) })
  const sample: Stretch[] = facts.sample ? [['sample', `${gap}${t('paper.programme.sample')}`]] : []
  const title: Content[] = [
    ...(setting.house.logo
      ? [
          {
            image: setting.house.logo,
            fit: [120, 44] as [number, number],
            margin: [0, 0, 0, space * 2] as [number, number, number, number],
          },
        ]
      : []),
    houseRule(setting),
    type.text('coverSeries', facts.seasonTitle, { margin: [0, space * 2.6, 0, 0] }),
    ...titleLines(facts.theme || t('paper.programme.untitled'), setting),
    type.mixed([['coverIssue', [facts.season, issue, t('paper.programme.name')].filter(Boolean).join(gap)], ...sample]),
  ]
  return [
    {
      table: {
        widths: ['*'],
        heights: [height * 0.6, height * 0.4 - space],
        body: [
          [pieceCell('cover', { stack: title, margin: [0, height * 0.17, 0, 0] })],
          [{ stack: factLines({ cover: facts, language }, setting), verticalAlignment: 'bottom' }],
        ],
      },
      layout: { defaultBorder: false, paddingLeft: none, paddingRight: none, paddingTop: none, paddingBottom: none },
    },
  ]
}

const none = () => 0

/** Short titles go over two lines of their own; long ones are set smaller. */
function titleLines(theme: string, { format, type }: Setting): Content[] {
  const width = contentWidth(format)
  const largest = Math.floor(width / format.sizes.coverTitle)
  const style: StyleName = emOf(theme) > largest * 3 ? 'coverTitleLong' : 'coverTitle'
  const maxEm = Math.floor(width / format.sizes[style])
  const lines = balancedLines(theme, maxEm, emOf(theme) > 7 ? 2 : 1)
  const { space } = format
  return [{ stack: lines.map((line) => type.text(style, line)), margin: [0, space * 1.2, 0, space * 1.8] }]
}

function factLines({ cover: facts, language }: Pick<ProgrammeData, 'cover' | 'language'>, setting: Setting): Content[] {
  const { type, t } = setting
  const day = formatDate(facts.date, language)
  const when = day ? [day, facts.start].join(gap) : ''
  const labelled = (label: string, words: string): Content[] =>
    words
      ? [
          type.mixed([
            ['coverLabel', label + gap],
            ['coverFact', words],
          ]),
        ]
      : []
  const plain = (words: string): Content[] => (words ? [type.text('coverFact', words)] : [])
  return [
    ...plain(when),
    ...plain(facts.venue),
    ...(facts.address ? [type.text('coverLabel', facts.address)] : []),
    ...labelled(t('paper.programme.hosts'), facts.hosts),
    ...labelled(t('paper.programme.organizers'), facts.organizers),
  ]
}
