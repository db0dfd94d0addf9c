import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4 } from '../../src/papers/page/formats'
import type { ProgrammeData, ProgrammeRow } from '../../src/papers/programme/programmeSchema'

/**
 * The same text on the same page size as plain paragraphs: what pdfmake alone needs, without our styles, our choice of
 * a font for each character, or fingerprints.
 */
export async function bareProgramme(data: ProgrammeData): Promise<Uint8Array> {
  const { cover, parts, speakers, cases } = data
  const { side, top, bottom } = a4.margin
  const facts = [cover.seasonTitle, cover.season, cover.date, cover.venue, cover.address, cover.hosts, cover.organizers]
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [side, top, side, bottom],
    defaultStyle: { font: 'sans', fontSize: 10 },
    content: [
      { text: cover.theme, font: 'serif', bold: true, fontSize: 30 },
      ...facts.map((text): Content => ({ text, font: 'serif', fontSize: 12 })),
      { text: '流程', font: 'serif', bold: true, fontSize: 16, pageBreak: 'before' },
      ...parts.flatMap(({ title, rows }): Content[] => [
        { text: title ?? '', font: 'serif', bold: true },
        ...rows.map(bareRow),
      ]),
      ...speakers.map(({ name, unit, title }): Content => ({ text: `${name} ${unit} ${title}` })),
      ...cases.flatMap(({ name, unit, topic, summary }): Content[] => [
        { text: name, font: 'serif', bold: true, fontSize: 13 },
        { text: `${unit} ${topic}` },
        { text: summary, font: 'serif', fontSize: 11 },
      ]),
    ],
    footer: (current, count) => ({ text: `节目单 ${current} / ${count}` }),
  }
  return pdfmake.createPdf(definition).getBuffer()
}

function bareRow({ time, title, who, caseName }: ProgrammeRow): Content {
  const names = who.map(({ name, unit, character }) => `${name} ${unit} ${character}`).join('  ')
  return {
    columns: [
      { width: 60, text: time ?? '' },
      { width: '*', stack: [{ text: title, font: 'serif', bold: true, fontSize: 13 }, names, caseName] },
    ],
  }
}
