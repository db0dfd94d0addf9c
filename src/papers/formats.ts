import type { StyleName } from './styles'

/** A size of paper with what is set on it. All lengths in points. */
export interface Format {
  readonly name: 'A4' | 'A5'
  readonly width: number
  readonly height: number
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number }
  /** The unit of the white between things: a row has one above its text and one below. */
  readonly space: number
  readonly timeColumn: number
  readonly nameColumn: number
  readonly sizes: Readonly<Record<StyleName, number>>
}

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
    body: 10.5,
    sample: 8,
    folio: 8,
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
    body: 8.8,
    sample: 7,
    folio: 7,
  },
}

/** The same page, with less white between things: for a paper that is a little too long for its sheets. */
export const closerSet = (format: Format): Format => ({
  ...format,
  space: format.space * 0.8,
  margin: { ...format.margin, top: format.margin.top * 0.9 },
})

export const contentWidth = ({ width, margin }: Format): number => width - 2 * margin.side
export const contentHeight = ({ height, margin }: Format): number => height - margin.top - margin.bottom
