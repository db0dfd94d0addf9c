import type { FontFamily } from './fonts/fontChain'

export const colours = {
  ink: '#1d2127',
  ink2: '#59616d',
  ink3: '#6f7782',
  line: '#d8d4cc',
  vermilion: '#b8322a',
} as const

interface PaperStyle {
  readonly family: FontFamily
  readonly bold?: true
  readonly colour: string
  /** Of the font's own line, which is 1.44 em high. */
  readonly lineHeight: number
}

/** Every kind of text on a paper for an audience. Its size is the format's to decide. */
export const styles = {
  coverSeries: { family: 'serif', colour: colours.ink2, lineHeight: 1 },
  coverTitle: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 0.94 },
  coverTitleLong: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 0.94 },
  coverIssue: { family: 'serif', colour: colours.ink2, lineHeight: 1 },
  coverFact: { family: 'serif', colour: colours.ink, lineHeight: 1.2 },
  coverLabel: { family: 'serif', colour: colours.ink3, lineHeight: 1.2 },
  heading: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 1 },
  part: { family: 'serif', bold: true, colour: colours.vermilion, lineHeight: 1 },
  time: { family: 'sans', colour: colours.ink2, lineHeight: 1 },
  rowTitle: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 0.94 },
  detail: { family: 'sans', colour: colours.ink2, lineHeight: 1.05 },
  detailName: { family: 'sans', colour: colours.ink, lineHeight: 1.05 },
  name: { family: 'serif', bold: true, colour: colours.ink, lineHeight: 1 },
  body: { family: 'serif', colour: colours.ink, lineHeight: 1.18 },
  sample: { family: 'sans', colour: colours.ink3, lineHeight: 1 },
  folio: { family: 'sans', colour: colours.ink3, lineHeight: 1 },
} as const satisfies Record<string, PaperStyle>

export type StyleName = keyof typeof styles
