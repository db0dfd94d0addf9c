import { columnName } from '../content/cueColumns'
import { sessionPaper, type Piece } from '../paper'
import { translateFor } from '../content/translate'
import { workingWhole } from '../content/workingHead'
import { amountOf, materialsData } from './materialsData'
import type { Instruction, Material, MaterialsData } from './materialsSchema'

export const materialsPaper = sessionPaper({
  name: 'materials',
  options: {},
  data: materialsData,
  says: ({ groups, ...whole }: MaterialsData) => {
    const t = translateFor(whole.head.language)
    const size = groups
      .filter(({ materials }) => materials.length > 0)
      .map(({ column, materials }) => `${columnName(column, t)} ${amountOf(materials).total}`)
      .join('、')
    return {
      whole: workingWhole(whole),
      pieces: [
        { id: 'sum', name: t('paper.piece.sum'), fields: { amount: size }, of: size },
        ...groups.flatMap(({ materials }) => materials.map(materialPiece)),
        ...groups.flatMap(({ instructions }) => instructions.map(instructionPiece)),
      ],
    }
  },
})

function materialPiece(one: Material): Piece {
  const { id, what, who, count, numbers, uses } = one
  const amount = [count === null ? '' : String(count), numbers && `(${numbers})`].filter(Boolean).join(' ')
  return { id, name: what, fields: { people: who, amount, where: whereOf(uses) }, of: one }
}

const instructionPiece = (one: Instruction): Piece => ({
  id: one.id,
  name: one.text,
  fields: { where: whereOf(one.uses) },
  of: one,
})

const whereOf = (uses: Instruction['uses']): string =>
  uses.map(({ time, number, title }) => `${time} ${number} ${title}`).join('、')
