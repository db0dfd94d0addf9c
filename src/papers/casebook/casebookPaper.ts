import { paper } from '../paper'
import { casebookData, casebookOptions } from './casebookData'
import type { CasebookData } from './casebookSchema'

export const casebookPaper = paper({
  name: 'casebook',
  options: casebookOptions,
  data: casebookData,
  variantBy: ['scope'],
  pieces: ({ cover, groups }: CasebookData) => [
    {
      id: 'cover',
      name: cover.theme || cover.season,
      fields: { title: cover.theme, date: cover.date, hosts: cover.organizer },
    },
    ...groups.flatMap(({ topic, cases }) =>
      cases.map(({ id, name, unit, summary, onStage }) => ({
        id,
        name,
        fields: {
          name,
          unit,
          topic,
          summary,
          time: onStage.map(({ time, title }) => `${time} ${title}`).join('、'),
        },
      })),
    ),
  ],
})
