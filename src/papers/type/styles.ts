import type { FontFamily } from './fontChain'

export const colours = {
  ink: '#1d2127',
  ink2: '#59616d',
  ink3: '#6f7782',
  line: '#d8d4cc',
} as const

/**
 * For official documents, 22 lines on 225 mm: 28.97 points a line, slightly less than the standard's so that the last
 * line does not move to the next page, with 15.79 point type whose own line is 1.437 em.
 */
const officialLeading = 28.97 / (15.79 * 1.437)

interface PaperStyle {
  readonly family: FontFamily
  readonly bold?: true
  /** `house`: the season's colour. */
  readonly colour: string
  /** Relative to the font's own line, which is 1.44 em high. */
  readonly lineHeight: number
}

/** Every kind of text on a paper. Its size is in the format. */
export const styles = {
  coverSeries: { family: 'serif', colour: colours.ink2, lineHeight: 1 },
  coverTitle: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 0.94 },
  coverTitleLong: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 0.94 },
  coverIssue: { family: 'serif', colour: colours.ink2, lineHeight: 1 },
  coverFact: { family: 'serif', colour: colours.ink, lineHeight: 1.2 },
  coverLabel: { family: 'serif', colour: colours.ink3, lineHeight: 1.2 },
  heading: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 1 },
  part: { family: 'serif', bold: true, colour: 'house', lineHeight: 1 },
  time: { family: 'sans', colour: colours.ink2, lineHeight: 1 },
  rowTitle: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 0.94 },
  detail: { family: 'sans', colour: colours.ink2, lineHeight: 1.05 },
  detailName: { family: 'sans', colour: colours.ink, lineHeight: 1.05 },
  name: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 1 },
  figure: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 0.9 },
  body: { family: 'serif', colour: colours.ink, lineHeight: 1.18 },
  reading: { family: 'serif', colour: colours.ink, lineHeight: 1.28 },
  sample: { family: 'sans', colour: colours.ink3, lineHeight: 1 },
  folio: { family: 'sans', colour: colours.ink3, lineHeight: 1 },
  // For working papers: sans and dense.
  sheetTitle: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 1 },
  sheetFact: { family: 'sans', colour: colours.ink2, lineHeight: 1 },
  sheetPart: { family: 'sans', bold: true, colour: 'house', lineHeight: 1 },
  columnHead: { family: 'sans', colour: colours.ink2, lineHeight: 1 },
  cell: { family: 'sans', colour: colours.ink, lineHeight: 1 },
  cellStrong: { family: 'sans', bold: true, colour: colours.ink, lineHeight: 1 },
  cellTime: { family: 'sans', bold: true, colour: colours.ink, lineHeight: 1 },
  cellSmall: { family: 'sans', colour: colours.ink2, lineHeight: 1 },
  // For reading aloud: wide line spacing.
  script: { family: 'serif', colour: colours.ink, lineHeight: 1.12 },
  direction: { family: 'sans', colour: colours.ink3, lineHeight: 1.12 },
  // GB/T 9704.
  officialTitle: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 1.1 },
  officialHead: { family: 'sans', bold: true, colour: colours.ink, lineHeight: officialLeading },
  officialBody: { family: 'serif', colour: colours.ink, lineHeight: officialLeading },
  officialDirection: { family: 'sans', colour: colours.ink3, lineHeight: officialLeading },
  officialFoot: { family: 'serif', colour: colours.ink, lineHeight: 1 },
  // For place cards: as large as the face allows.
  cardName: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 1 },
  cardDetail: { family: 'sans', colour: colours.ink, lineHeight: 1 },
} as const satisfies Record<string, PaperStyle>

export type StyleName = keyof typeof styles
