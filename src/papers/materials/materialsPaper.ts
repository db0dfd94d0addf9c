import { paper } from '../paper'
import { materialsData } from './materialsData'
import type { MaterialsData } from './materialsSchema'

export const materialsPaper = paper({
  name: 'materials',
  options: {},
  data: materialsData,
  pieces: ({ groups }: MaterialsData) =>
    groups.flatMap(({ materials }) =>
      materials.map(({ id, what, who, uses }) => ({
        id,
        name: what,
        fields: { people: who, where: uses.map(({ number, title }) => `${number} ${title}`).join('、') },
      })),
    ),
})
