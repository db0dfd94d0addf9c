import { formatDuration } from '../../domain/timing/format'
import { sessionPaper, type Piece } from '../paper'
import { segmentName } from '../content/segmentPiece'
import { participantsIn, whoWords } from '../content/participants'
import { translateFor, type Translate } from '../content/translate'
import { workingWhole } from '../content/workingHead'
import { callSheetsData, callSheetsOptions, goesOnStage } from './callSheetsData'
import type { CallAppearance, CallSheet, CallSheetsData } from './callSheetsSchema'

export const callSheetsPaper = sessionPaper({
  name: 'callSheets',
  options: callSheetsOptions,
  data: callSheetsData,
  variantBy: ['who'],
  picks: ({ session, library }) => ({
    who: participantsIn(session)
      .filter(goesOnStage)
      .flatMap((one) => {
        const words = whoWords(one, library)
        return words ? [{ value: one.id, label: words.name }] : []
      }),
  }),
  says: ({ sheets, address, contact, ...whole }: CallSheetsData) => {
    const { head } = whole
    const { fields } = workingWhole(whole)
    const place = [head.venue, address].filter(Boolean).join(' ')
    const t = translateFor(head.language)
    return {
      whole: { fields: { ...fields, place, contact }, of: { ...whole, address, contact } },
      pieces: sheets.map((sheet) => sheetPiece(sheet, t)),
    }
  },
  only: (data, ids) => ({ ...data, sheets: data.sheets.filter(({ id }) => ids.has(id)) }),
})

function sheetPiece(sheet: CallSheet, t: Translate): Piece {
  const { id, name, unit, post, arrival, isSuggested, appearances } = sheet
  const each = (words: (one: CallAppearance) => string, between = '、'): string =>
    appearances.map(words).filter(Boolean).join(between)
  return {
    id,
    name,
    fields: {
      name,
      unit,
      post,
      arrival: isSuggested ? `${arrival}（${t('paper.callSheets.suggestedShort')}）` : arrival,
      time: each(({ time, durationMs }) => `${time} ${formatDuration(durationMs)}`),
      title: each((one) => segmentName(one, t)),
      role: each(({ role, character }) => [role && t(`term.role.${role}`), character].filter(Boolean).join(' ')),
      props: each(({ props }) => props),
      stage: each(({ stage }) => stage),
      mic: each(({ mic }) => mic),
      people: each(({ others }) => others.join('、'), '；'),
      before: each(({ before }) => before),
    },
    of: sheet,
  }
}
