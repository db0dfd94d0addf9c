import type { IStylesOptions } from 'docx'

/** Fonts that Word and WPS have on every Chinese machine, with matching Latin ones. */
const song = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' } as const
const hei = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' } as const

export const directionColour = '6F7782'
const ink2 = '59616D'

const paragraph = (id: string, name: string, run: object, spacing: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: { spacing },
})

/** The styles shown in the word processor's list. Sizes are in half points, spacing in twips. */
export const wordStyles: IStylesOptions = {
  default: {
    document: { run: { font: song, size: 24 }, paragraph: { spacing: { line: 360 } } },
    title: { run: { font: song, size: 40, bold: true }, paragraph: { spacing: { after: 80 } } },
    heading2: {
      run: { font: hei, size: 28, bold: true },
      paragraph: { spacing: { before: 360, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    paragraph('Script', '主持词', { font: song }, { line: 440, after: 100 }),
    paragraph('Facts', '说明', { font: hei, size: 20, color: ink2 }, { line: 300, after: 40 }),
    paragraph('TableHead', '表头', { font: hei, size: 18, color: ink2 }, { line: 260 }),
    paragraph('TableCell', '表格', { font: hei, size: 19 }, { line: 260 }),
    paragraph('TablePart', '板块', { font: hei, size: 21, bold: true }, { line: 280 }),
    paragraph('Header', '页眉', { font: hei, size: 17, color: ink2 }, { line: 240 }),
    paragraph('Footer', '页脚', { font: hei, size: 17, color: ink2 }, { line: 240 }),
  ],
}
