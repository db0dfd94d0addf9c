import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4Working, inHouse } from '../formats'
import { numberRanges } from '../numberRanges'
import { hairline, keptTogether } from '../page'
import type { Setting } from '../setting'
import { colours } from '../styles'
import type { Tools } from '../tools'
import { workingPaper } from '../workingPaper'
import type { SlipData } from './slipSchema'

/**
 * One page to lie on top of the pages that are printed anew, on the same sheet as they. Its foot carries the new revision
 * and code.
 */
export function replacementSlip(
  data: SlipData,
  tools: Tools,
  sheet: { readonly width: number; readonly height: number },
): TDocumentDefinitions {
  const { width, height } = sheet
  const setting = { ...tools, format: inHouse({ ...a4Working, width, height }, tools.house) }
  const { t, type, stamp, format } = setting
  const { space } = format
  const line = (text: string): Content => type.text('cell', text, { fontSize: 12, margin: [0, space, 0, space] })
  const title = t('paper.slip.title', { paper: t(`paper.${data.paper}.name`) })
  return workingPaper(data.paper, { ...data.head, title }, setting, [
    codes(data, setting),
    { stack: steps(data, setting), margin: [0, space * 3, 0, space * 3] },
    type.text('sheetPart', t('paper.slip.changes'), { margin: [0, 0, 0, space] }),
    hairline(format, 0),
    ...keptTogether(
      [],
      data.changes.map((change): Content => ({ stack: [line(change), hairline(format, 0)] })),
      format,
    ),
    ...(isWithdrawn(data)
      ? []
      : [type.text('cellSmall', t('paper.slip.check', { code: stamp.code }), { margin: [0, space * 3, 0, 0] })]),
  ])
}

/** Nothing comes in the place of what is torn up. */
const isWithdrawn = ({ newPages }: SlipData): boolean => newPages === 0

/** The two codes, large: what to look for on paper, and what it becomes. */
function codes(data: SlipData, { t, type, stamp, house, format }: Setting): Content {
  const block = (label: string, revision: number, code: string, colour: string): Column => ({
    width: '*',
    stack: [
      type.text('sheetFact', label),
      type.text('cellStrong', `r${revision} · ${code}`, { fontSize: 30, color: colour, lineHeight: 1 }),
    ],
  })
  const arrow = type.text('cellStrong', '→', { fontSize: 30, width: 60, margin: [0, 13, 0, 0] })
  const next = isWithdrawn(data) ? [] : [arrow, block(t('paper.slip.new'), stamp.revision, stamp.code, house.colour)]
  return {
    columns: [block(t('paper.slip.old'), data.oldRevision, data.oldCode, colours.ink3), ...next],
    margin: [0, format.space * 2, 0, 0],
  }
}

function steps({ tearUp, oldPages, putIn, newPages, cards, copies }: SlipData, { t, type }: Setting): Content[] {
  const step = (text: string): Content => ({
    columns: [
      { canvas: [{ type: 'rect', x: 0, y: 4, w: 13, h: 13, lineColor: colours.ink2, lineWidth: 1 }], width: 26 },
      type.text('cell', text, { fontSize: 14, width: '*' }),
    ],
    margin: [0, 0, 0, 10],
  })
  const cardStep = (key: 'tearCards' | 'putCards', names: readonly string[]): Content[] =>
    names.length > 0 ? [step(t(`paper.slip.${key}`, { count: names.length, names: names.join('、') }))] : []
  if (cards) return [...cardStep('tearCards', cards.tearUp), ...cardStep('putCards', cards.putIn)]
  const tear =
    tearUp.length === oldPages
      ? t('paper.slip.tearAll', { pages: oldPages, copies })
      : t('paper.slip.tearUp', { pages: numberRanges(tearUp), copies })
  const put =
    putIn.length === newPages
      ? t('paper.slip.putAll', { pages: newPages })
      : t('paper.slip.putIn', { pages: numberRanges(putIn) })
  return [...(tearUp.length > 0 ? [step(tear)] : []), ...(putIn.length > 0 ? [step(put)] : [])]
}
