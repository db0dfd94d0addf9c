import { seasonWhole } from '../content/seasonHead'
import { translateFor, type Translate } from '../content/translate'
import { seasonPaper, type Piece } from '../paper'
import { spreadLedgerData, spreadLedgerOptions } from './spreadLedgerData'
import type { SpreadingCase, SpreadLedgerData } from './spreadLedgerSchema'
import { spreadSum, spreadWords } from './spreadWords'

export const spreadLedgerPaper = seasonPaper({
  name: 'spreadLedger',
  options: spreadLedgerOptions,
  data: spreadLedgerData,
  says: (data: SpreadLedgerData) => {
    const { head, cases, exchanges } = data
    const t = translateFor(head.language)
    const size = spreadSum(data, t)
    return {
      whole: seasonWhole({ head }),
      pieces: [
        ...cases.flatMap((one) => casePieces(one, t)),
        { id: 'sum', name: t('paper.piece.sum'), fields: { size }, of: size },
        ...exchanges.map((exchange) => {
          const { id, unit, gave, took } = exchange
          const fields = { unit, gave: gave.join('；'), took: took.join('；') }
          return { id: `town ${id}`, name: unit, fields, of: exchange }
        }),
      ],
    }
  },
})

function casePieces({ id, name, unit, spreads }: SpreadingCase, t: Translate): Piece[] {
  return [
    { id: `case ${id}`, name, fields: { case: name, unit }, of: { name, unit } },
    ...spreads.map((spread) => ({
      id: spread.id,
      name: [name, spread.unit].filter(Boolean).join(' → '),
      fields: {
        unit: spread.unit,
        date: spread.on,
        what: spreadWords(spread, t),
        contact: spread.contact,
        state: t(`term.spread.${spread.state}`),
        visit: spread.visitOn,
      },
      of: spread,
    })),
  ]
}
