import { formatDate, type Language } from '../../domain/timing/format'
import { sessionPaper, type Piece, type Said } from '../paper'
import { segmentName } from '../content/segmentPiece'
import { translateFor } from '../content/translate'
import { programmeData, programmeOptions } from './programmeData'
import type { Appearing, ProgrammeData, ProgrammeRow, Speaker } from './programmeSchema'

export const programmePaper = sessionPaper({
  name: 'programme',
  options: programmeOptions,
  data: (input, chosen) => {
    const data = programmeData(input, chosen)
    return data.parts.length > 0 ? data : null
  },
  says,
})

function says({ language, layout, cover, parts, speakers, teams, cases }: ProgrammeData): Said {
  const { theme, number, venue, address, hosts, organizers } = cover
  const date = [formatDate(cover.date, language), cover.start].filter(Boolean).join(' ')
  const coverFields = { title: theme, date, place: [venue, address].join(' ').trim(), hosts, organizers }
  return {
    // The session's number is at the foot of every page.
    whole: { fields: { session: String(number) }, of: { language, layout, number } },
    pieces: [
      { id: 'cover', name: theme, fields: coverFields, of: cover },
      ...parts.flatMap(({ title, rows }) => rows.map((row) => rowPiece(row, title ?? '', language))),
      ...speakers.map((one) => speakerPiece(one, 'person')),
      ...teams.map((one) => speakerPiece(one, 'team')),
      ...cases.map((one) => {
        const { id, name, unit, topic, summary } = one
        return { id: `case ${id}`, name, fields: { name, unit, topic, summary }, of: one }
      }),
    ],
  }
}

function rowPiece(row: ProgrammeRow, part: string, language: Language): Piece {
  const { id, time, kind, title, caseName, who } = row
  const t = translateFor(language)
  const people = who.map(nameOf).join('、')
  return {
    id,
    name: segmentName(row, t),
    fields: { part, time: time ?? '', title, kind: t(`term.kind.${kind}`), case: caseName, people },
    of: { part, row },
  }
}

function speakerPiece(one: Speaker, what: 'person' | 'team'): Piece {
  const { id, name, unit, title } = one
  return { id: `${what} ${id}`, name, fields: { name, unit, post: title }, of: one }
}

const nameOf = ({ name, character }: Appearing): string => (character ? `${name}（${character}）` : name)
