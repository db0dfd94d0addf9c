import type { Content } from 'pdfmake/interfaces'
import { balancedLines, emOf } from '../type/balancedLines'
import { contentHeight, contentWidth } from './formats'
import { houseRule } from './page'
import { pieceCell } from './pieces'
import type { Setting } from './setting'
import type { StyleName } from '../type/styles'
import type { Stretch } from '../type/typesetter'

/** A full-width space separates two things on one line. */
export const gap = '　'

export interface Cover {
  /** The name on every paper of the season. */
  readonly series: string
  readonly title: string
  /** Under the title, on one line. */
  readonly issue: readonly string[]
  readonly sample: boolean
  /** At the bottom. */
  readonly facts: Content[]
}

/** The cover of a book or a programme: the title in the upper third, the facts at the bottom. */
export function coverPage({ series, title, issue, sample, facts }: Cover, setting: Setting): Content {
  const { format, type, t, house } = setting
  const { space } = format
  const height = contentHeight(format)
  const mark: Stretch[] = sample ? [['sample', gap + t('paper.sheet.sample')]] : []
  const logo: Content[] = house.logo ? [{ image: house.logo, fit: [120, 44], margin: [0, 0, 0, space * 2] }] : []
  const head: Content[] = [
    ...logo,
    houseRule(setting),
    type.text('coverSeries', series, { margin: [0, space * 2.6, 0, 0] }),
    titleLines(title, setting),
    type.mixed([['coverIssue', issue.filter(Boolean).join(gap)], ...mark]),
  ]
  return {
    table: {
      widths: ['*'],
      heights: [height * 0.6, height * 0.4 - space],
      body: [
        [pieceCell('cover', { stack: head, margin: [0, height * 0.17, 0, 0] })],
        [{ stack: facts, verticalAlignment: 'bottom' }],
      ],
    },
    layout: { defaultBorder: false, paddingLeft: none, paddingRight: none, paddingTop: none, paddingBottom: none },
  }
}

const none = () => 0

/** Short titles have two lines; long ones are set smaller. */
function titleLines(title: string, { format, type }: Setting): Content {
  const width = contentWidth(format)
  const largest = Math.floor(width / format.sizes.coverTitle)
  const style: StyleName = emOf(title) > largest * 3 ? 'coverTitleLong' : 'coverTitle'
  const maxEm = Math.floor(width / format.sizes[style])
  const lines = balancedLines(title, maxEm, emOf(title) > 7 ? 2 : 1)
  const { space } = format
  return { stack: lines.map((line) => type.text(style, line)), margin: [0, space * 1.2, 0, space * 1.8] }
}
