import type { HouseStyle } from '../../domain/houseStyle'
import type { StyleName } from '../type/styles'

/** A paper size with its typographic measures. All lengths in points. */
export interface Format {
  readonly name: 'A4' | 'A5' | 'A3'
  readonly width: number
  readonly height: number
  /** `right` if it differs from the left one. */
  readonly margin: { readonly side: number; readonly right?: number; readonly top: number; readonly bottom: number }
  /** The unit of white space: a row has one above its text and one below. */
  readonly space: number
  readonly timeColumn: number
  readonly nameColumn: number
  readonly sizes: Readonly<Record<StyleName, number>>
}

/** Working papers are read at arm's length, whatever the paper size. */
const workingSizes = {
  sheetTitle: 17,
  sheetFact: 9.5,
  sheetPart: 10.5,
  columnHead: 8.5,
  cell: 9.5,
  cellStrong: 10.5,
  cellTime: 13,
  cellSmall: 8.5,
  script: 16,
  direction: 11.5,
  officialHead: 15.79,
  officialBody: 15.79,
  officialDirection: 15.79,
  officialTitle: 22,
  officialFoot: 14,
  cardName: 120,
  cardDetail: 24,
} as const

export const a4: Format = {
  name: 'A4',
  width: 595.28,
  height: 841.89,
  margin: { side: 74, top: 72, bottom: 76 },
  space: 7.6,
  timeColumn: 58,
  nameColumn: 108,
  sizes: {
    coverSeries: 14,
    coverTitle: 44,
    coverTitleLong: 32,
    coverIssue: 14.5,
    coverFact: 11.5,
    coverLabel: 11.5,
    heading: 20,
    part: 13,
    time: 11,
    rowTitle: 13.5,
    detail: 9.5,
    detailName: 9.5,
    name: 12.5,
    figure: 28,
    body: 10.5,
    reading: 12.5,
    sample: 8,
    folio: 8,
    ...workingSizes,
  },
}

export const a5: Format = {
  name: 'A5',
  width: 419.53,
  height: 595.28,
  margin: { side: 48, top: 45, bottom: 50 },
  space: 4.6,
  timeColumn: 44,
  nameColumn: 84,
  sizes: {
    coverSeries: 10.5,
    coverTitle: 32,
    coverTitleLong: 23,
    coverIssue: 11,
    coverFact: 9,
    coverLabel: 9,
    heading: 15,
    part: 10.5,
    time: 9,
    rowTitle: 11,
    detail: 8,
    detailName: 8,
    name: 10.5,
    figure: 21,
    body: 8.8,
    reading: 9.5,
    sample: 7,
    folio: 7,
    ...workingSizes,
  },
}

/** A4 for working papers: narrow margins around dense content. */
export const a4Working: Format = { ...a4, margin: { side: 48, top: 46, bottom: 56 }, space: 5 }

const landscape = (format: Format): Format => ({ ...format, width: format.height, height: format.width })
export const a4Landscape: Format = landscape({ ...a4Working, margin: { side: 40, top: 40, bottom: 50 } })
export const a3Landscape: Format = { ...a4Landscape, name: 'A3', width: 1190.55, height: 841.89 }

/** Scale of titles. */
const titleScales = { small: 0.85, normal: 1, large: 1.15 } as const
const titles = ['coverTitle', 'coverTitleLong', 'heading', 'sheetTitle'] as const

/** The format with titles in the season's size. */
export function inHouse(format: Format, { titleSize }: Pick<HouseStyle, 'titleSize'>): Format {
  const scaled = titles.map((name) => [name, format.sizes[name] * titleScales[titleSize]] as const)
  return { ...format, sizes: { ...format.sizes, ...Object.fromEntries(scaled) } }
}

/** The same page with less white space, for a paper that is a little too long for its sheets. */
export const closerSet = (format: Format): Format => ({
  ...format,
  space: format.space * 0.8,
  margin: { ...format.margin, top: format.margin.top * 0.9 },
})

export const contentWidth = ({ width, margin }: Format): number => width - margin.side - (margin.right ?? margin.side)
export const contentHeight = ({ height, margin }: Format): number => height - margin.top - margin.bottom
