import { formatDuration } from '../../domain/timing/format'
import { columnName } from '../content/cueColumns'
import type { Translate } from '../content/translate'
import type { RunSheetData, SheetRow } from './runSheetSchema'

/** The title of the sheet, with its department: `流程执行表（音响）`. */
export function sheetName({ department }: RunSheetData, t: Translate): string {
  const name = t('paper.runSheet.name')
  return department ? t('paper.runSheet.ofDepartment', { name, department: columnName(department, t) }) : name
}

/** Idle time before a row, or the overlap with the row before; empty if there is neither. */
export function gapWords({ gapMs }: SheetRow, t: Translate): string {
  if (gapMs === 0) return ''
  return t(gapMs > 0 ? 'paper.runSheet.gap' : 'paper.runSheet.overlap', { length: formatDuration(Math.abs(gapMs)) })
}

/** The end, compared to the hard end. Missing parts are empty. */
export function endingWords({ ending: { end, hardEnd, overMs } }: RunSheetData, t: Translate) {
  const side = overMs !== null && overMs > 0 ? 'paper.runSheet.over' : 'paper.runSheet.early'
  return {
    end: t('paper.runSheet.end', { time: end }),
    hardEnd: hardEnd && t('paper.runSheet.hardEnd', { time: hardEnd }),
    over: overMs ? t(side, { length: formatDuration(Math.abs(overMs)) }) : '',
  }
}
