import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4Landscape, contentWidth, inHouse } from '../page/formats'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import { colours } from '../type/styles'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import { seatRow } from './seatRow'
import type { SeatingPlanData } from './seatingPlanSchema'

/** 座次图: rows of seats between the stage and the hall, drawn as the reader of the sheet sees them. */
export function seatingPlan(data: SeatingPlanData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Landscape, tools.house) }
  const { type, t } = setting
  const rows = data.rows.map((row, i) => seatRow(row, i, data, setting))
  const audience = band(t('paper.seatingPlan.audience'), setting, true)
  const stage = band(t('paper.seatingPlan.stage'), setting, false)
  const title = [t('paper.seatingPlan.name'), t(`paper.seatingPlan.choice.view.${data.view}`)].join(' · ')
  const count = data.rows.flat().length
  // Looking at the stage, the hall is at the bottom and the front row above it.
  const drawn = data.view === 'audience' ? [audience, ...rows, stage] : [stage, ...rows.reverse(), audience]
  return workingPaper('seatingPlan', { ...data.head, title }, setting, [
    ...drawn,
    pieceBlock(
      'sum',
      type.text('cellSmall', t('paper.seatingPlan.rule', { count }), { margin: [0, 6, 0, 0] }),
      setting,
    ),
  ])
}

/** The hall is a filled band, the stage an outlined one. */
function band(label: string, { type, format }: Setting, isFilled: boolean): Content {
  return {
    table: {
      widths: [contentWidth(format)],
      body: [
        [
          type.text('columnHead', label, {
            alignment: 'center',
            characterSpacing: 3,
            ...(isFilled ? { fillColor: '#efece6' } : {}),
          }),
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0,
      hLineColor: () => colours.line,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    margin: [0, 4, 0, 4],
  }
}
