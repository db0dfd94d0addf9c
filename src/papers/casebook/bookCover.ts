import type { Content } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/timing/formatDate'
import { balancedLines, emOf } from '../balancedLines'
import { chineseNumber } from '../chineseNumber'
import { contentHeight, contentWidth } from '../formats'
import { houseRule } from '../page'
import { pieceCell } from '../pieces'
import type { Setting } from '../setting'
import type { CasebookData } from './casebookSchema'

/** The title at the upper third, who made it at the foot: as on the programme. */
export function bookCover({ cover, language, groups }: CasebookData, setting: Setting): Content[] {
  const { format, type, t, house } = setting
  const { space } = format
  const height = contentHeight(format)
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0)
  const number = cover.number === null ? '' : language === 'en' ? cover.number : chineseNumber(cover.number)
  const issue = [
    cover.season,
    number === '' ? '' : t('paper.programme.session', { number }),
    t('paper.casebook.count', { count }),
  ]
  const title = cover.theme || t('paper.casebook.name')
  const largest = Math.floor(contentWidth(format) / format.sizes.coverTitle)
  const lines = balancedLines(title, largest, emOf(title) > 7 ? 2 : 1)
  const day = formatDate(cover.date, language)
  const sample = cover.sample ? [type.text('sample', t('paper.sheet.sample'))] : []
  const upper: Content[] = [
    ...(house.logo
      ? [
          {
            image: house.logo,
            fit: [120, 44] as [number, number],
            margin: [0, 0, 0, space * 2] as [number, number, number, number],
          },
        ]
      : []),
    houseRule(setting),
    type.text('coverSeries', cover.seasonTitle, { margin: [0, space * 2.6, 0, 0] }),
    { stack: lines.map((line) => type.text('coverTitle', line)), margin: [0, space * 1.2, 0, space * 1.8] },
    type.text('coverIssue', (cover.theme ? [t('paper.casebook.name'), ...issue] : issue).filter(Boolean).join('　')),
    ...sample,
  ]
  const lower: Content[] = [day, cover.organizer].filter(Boolean).map((words) => type.text('coverFact', words))
  const none = () => 0
  return [
    {
      table: {
        widths: ['*'],
        heights: [height * 0.6, height * 0.4 - space],
        body: [
          [pieceCell('cover', { stack: upper, margin: [0, height * 0.17, 0, 0] as [number, number, number, number] })],
          [{ stack: lower, verticalAlignment: 'bottom' }],
        ],
      },
      layout: { defaultBorder: false, paddingLeft: none, paddingRight: none, paddingTop: none, paddingBottom: none },
    },
  ]
}
