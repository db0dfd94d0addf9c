import type { Content } from 'pdfmake/interfaces'
import { hairline } from '../page'
import type { Setting } from '../setting'
import type { CasebookData } from './casebookSchema'

/** What is where: by topic, with the page of each case. */
export function contentsList(
  { groups }: CasebookData,
  pageOf: ReadonlyMap<string, number>,
  setting: Setting,
): Content[] {
  const { type, t, format } = setting
  const { space } = format
  const heading = type.text('heading', t('paper.casebook.contents'), {
    margin: [0, 0, 0, space * 1.6],
    pageBreak: 'before',
  })
  const rows = groups.flatMap(({ topic, cases }, i): Content[] =>
    cases.map((one, k): Content => {
      const row: Content = {
        columns: [
          {
            width: '*',
            stack: [type.text('rowTitle', one.name), ...(one.unit ? [type.text('detail', one.unit)] : [])],
          },
          type.text('time', String(pageOf.get(one.id) ?? ''), { width: 36, alignment: 'right', margin: [0, 3, 0, 0] }),
        ],
        margin: [0, space * 0.8, 0, space * 0.9],
      }
      const part =
        k === 0 && topic ? [type.text('part', topic, { margin: [0, i === 0 ? 0 : space * 2, 0, space * 0.4] })] : []
      return { unbreakable: true, stack: [...part, row, hairline(format, 0)] }
    }),
  )
  return [heading, ...rows]
}
