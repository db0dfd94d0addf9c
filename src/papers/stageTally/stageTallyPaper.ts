import { seasonWhole } from '../content/seasonHead'
import { translateFor } from '../content/translate'
import { seasonPaper } from '../paper'
import { stageTallyData, stageTallyOptions } from './stageTallyData'
import type { StageTallyData } from './stageTallySchema'
import { minuteWords, sessionPartWords, tallySum } from './tallyWords'

export const stageTallyPaper = seasonPaper({
  name: 'stageTally',
  options: stageTallyOptions,
  data: stageTallyData,
  says: (data: StageTallyData) => {
    const { head, people, teams } = data
    const t = translateFor(head.language)
    const size = tallySum(data, t)
    const rows = [...people, ...teams].map((row) => ({
      id: row.id,
      name: row.name,
      fields: {
        name: row.name,
        unit: row.unit,
        session: row.sessions.map((part) => sessionPartWords(part, t)).join('；'),
        times: String(row.times),
        duration: minuteWords(row, t),
      },
      of: row,
    }))
    return {
      whole: seasonWhole({ head }),
      pieces: [...rows, { id: 'sum', name: t('paper.piece.sum'), fields: { size }, of: size }],
    }
  },
})
