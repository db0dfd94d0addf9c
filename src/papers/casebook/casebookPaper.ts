import { paper } from '../paper'
import { casebookData, casebookOptions } from './casebookData'

export const casebookPaper = paper({
  name: 'casebook',
  options: casebookOptions,
  data: casebookData,
  pieces: ({ cover, cases }) => [
    {
      id: 'cover',
      name: cover.theme || cover.season,
      fields: { title: cover.theme, part: cover.season, organizers: cover.organizer },
    },
    ...cases.map(({ id, number, name, unit, topic, question, summary, presented }) => ({
      id: `case ${id}`,
      name,
      fields: {
        number: String(number),
        case: name,
        unit,
        topic: [topic, question].filter(Boolean).join(' '),
        summary,
        where: presented.map(({ date, time, title, who }) => [date, time, title, ...who].join(' ')).join('；'),
      },
    })),
  ],
})
