import { seasonWhole } from '../content/seasonHead'
import { translateFor, type Translate } from '../content/translate'
import { seasonPaper, type Piece } from '../paper'
import { concernLedgerData, concernLedgerOptions } from './concernLedgerData'
import type { ConcernLedgerData, LedgerConcern } from './concernLedgerSchema'
import { ledgerSum, takenUpWords } from './ledgerWords'

export const concernLedgerPaper = seasonPaper({
  name: 'concernLedger',
  options: concernLedgerOptions,
  data: concernLedgerData,
  says: (data: ConcernLedgerData) => {
    const { groups, head, order } = data
    const t = translateFor(head.language)
    const size = ledgerSum(data, t)
    return {
      whole: seasonWhole({ head, order }),
      pieces: [
        ...groups.flatMap(({ name, concerns }) => concerns.map((one) => concernPiece(one, name, data, t))),
        { id: 'sum', name: t('paper.piece.sum'), fields: { size }, of: size },
      ],
    }
  },
})

function concernPiece(concern: LedgerConcern, part: string, { head }: ConcernLedgerData, t: Translate): Piece {
  const { id, number, text, unit, topic, raisedOn, state, takenUp, answeredBy, answer, owner, dueOn } = concern
  return {
    id,
    name: text,
    fields: {
      number: String(number),
      part,
      text,
      unit,
      topic,
      raised: raisedOn,
      state: t(`term.concern.${state}`),
      where: takenUp.map((one) => takenUpWords(one, head, t)).join('、'),
      case: answeredBy,
      answer,
      owner,
      due: dueOn,
    },
    of: concern,
  }
}
