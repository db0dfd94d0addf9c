import { columnName } from '../cueColumns'
import { paper, type Piece } from '../paper'
import { translateFor } from '../translate'
import { workingWhole } from '../workingHead'
import { materialsData } from './materialsData'
import type { Material, MaterialsData } from './materialsSchema'

export const materialsPaper = paper({
  name: 'materials',
  options: {},
  data: materialsData,
  says: ({ groups, ...whole }: MaterialsData) => {
    const t = translateFor(whole.head.language)
    const size = groups.map(({ column, materials }) => `${columnName(column, t)} ${materials.length}`).join('、')
    return {
      whole: workingWhole(whole),
      pieces: [
        { id: 'sum', name: t('paper.piece.sum'), fields: { amount: size }, of: size },
        ...groups.flatMap(({ materials }) => materials.map(materialPiece)),
      ],
    }
  },
})

function materialPiece(one: Material): Piece {
  const { id, what, who, uses } = one
  const where = uses.map(({ time, number, title }) => `${time} ${number} ${title}`).join('、')
  return { id, name: what, fields: { people: who, where }, of: one }
}
