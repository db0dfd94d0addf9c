import { formatDate } from '../../domain/timing/formatDate'
import { paper, type Piece } from '../paper'
import { programmeData, programmeOptions } from './programmeData'
import type { Appearing, ProgrammeData } from './programmeSchema'

export const programmePaper = paper({
  name: 'programme',
  options: programmeOptions,
  data: (input, chosen) => {
    const data = programmeData(input, chosen)
    return data.parts.length > 0 ? data : null
  },
  pieces: piecesOf,
})

function piecesOf({ cover, language, parts, speakers, teams, cases }: ProgrammeData): readonly Piece[] {
  const { theme, venue, address, hosts, organizers } = cover
  const date = [formatDate(cover.date, language), cover.start].filter(Boolean).join(' ')
  return [
    {
      id: 'cover',
      name: theme,
      fields: { title: theme, date, place: [venue, address].join(' ').trim(), hosts, organizers },
    },
    ...parts.flatMap(({ title, rows }) =>
      rows.map(({ id, time, title: name, caseName, who }) => ({
        id,
        name,
        fields: {
          part: title ?? '',
          time: time ?? '',
          title: name,
          case: caseName,
          people: who.map(nameOf).join('、'),
        },
      })),
    ),
    ...speakers.map(({ id, name, unit, title }) => ({ id: `person ${id}`, name, fields: { name, unit, post: title } })),
    ...teams.map(({ id, name, unit }) => ({ id: `team ${id}`, name, fields: { name, unit } })),
    ...cases.map(({ id, name, unit, topic, summary }) => ({
      id: `case ${id}`,
      name,
      fields: { name, unit, topic, summary },
    })),
  ]
}

const nameOf = ({ name, character }: Appearing): string => (character ? `${name}（${character}）` : name)
