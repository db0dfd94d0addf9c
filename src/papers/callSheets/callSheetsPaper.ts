import { formatDuration } from '../../domain/timing/formatDuration'
import { paper } from '../paper'
import { takingPartIn, whoWords } from '../takingPart'
import { callSheetsData, callSheetsOptions, isOnStage } from './callSheetsData'
import type { CallSheetsData } from './callSheetsSchema'

export const callSheetsPaper = paper({
  name: 'callSheets',
  options: callSheetsOptions,
  data: callSheetsData,
  variantBy: ['who'],
  picks: ({ session, library }) => ({
    who: takingPartIn(session)
      .filter(isOnStage)
      .flatMap((one) => {
        const words = whoWords(one, library)
        return words ? [{ value: one.id, label: words.name }] : []
      }),
  }),
  pieces: ({ sheets, address, contact, head }: CallSheetsData) =>
    sheets.map(({ id, name, unit, post, arrival, appearances }) => ({
      id,
      name,
      fields: {
        name,
        unit,
        post,
        arrival,
        time: appearances.map(({ time, durationMs }) => `${time} ${formatDuration(durationMs)}`).join('、'),
        title: appearances.map(({ title }) => title).join('、'),
        role: appearances.map(({ role, character }) => [role, character].filter(Boolean).join(' ')).join('、'),
        props: appearances
          .map(({ props }) => props)
          .filter(Boolean)
          .join('、'),
        mic: appearances
          .map(({ mic }) => mic)
          .filter(Boolean)
          .join('、'),
        people: appearances.map(({ others }) => others.join('、')).join('；'),
        before: appearances.map(({ before }) => before).join('、'),
        place: [head.venue, address].filter(Boolean).join(' '),
        contact,
      },
    })),
  only: (data, ids) => ({ ...data, sheets: data.sheets.filter(({ id }) => ids.has(id)) }),
})
