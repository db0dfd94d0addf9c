import { sessionPaper, type Said } from '../paper'
import { storyFields } from '../content/caseStoryWords'
import { translateFor } from '../content/translate'
import { casebookData, casebookOptions } from './casebookData'
import type { CasebookCase, CasebookData } from './casebookSchema'

export const casebookPaper = sessionPaper({
  name: 'casebook',
  options: casebookOptions,
  data: casebookData,
  says,
})

function says({ language, cover, cases }: CasebookData): Said {
  const { theme, season, number, organizer } = cover
  const session = number === null ? '' : String(number)
  const coverFields = { title: theme, part: season, organizers: organizer, amount: String(cases.length) }
  return {
    // The session's number, or the season, is at the foot of every page.
    whole: { fields: { session }, of: { language, number, season } },
    pieces: [
      { id: 'cover', name: theme || season, fields: coverFields, of: { cover, count: cases.length } },
      // A case that grows to more pages changes the page numbers of the cases after it.
      { id: 'contents', name: translateFor(language)('paper.casebook.contents'), fields: {}, of: cases },
      ...cases.map((one) => ({ id: `case ${one.id}`, name: one.name, fields: caseFields(one, language), of: one })),
    ],
  }
}

const caseFields = (
  { number, name, unit, topic, question, summary, presented, story }: CasebookCase,
  language: CasebookData['language'],
) => ({
  number: String(number),
  case: name,
  unit,
  topic: [topic, question].filter(Boolean).join(' '),
  summary,
  where: presented.map(({ date, time, title, who }) => [date, time, title, ...who].join(' ')).join('；'),
  ...(story ? storyFields(story, { language, from: '' }, translateFor(language)) : {}),
})
