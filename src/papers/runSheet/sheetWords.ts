import { formatDuration } from '../../domain/timing/format'
import { columnName } from '../content/cueColumns'
import type { Translate } from '../content/translate'
import type { RunSheetData, SheetRow } from './runSheetSchema'

/** What the sheet is called, with the department that it is for: `流程执行表（音响）`. */
export function sheetName({ department }: RunSheetData, t: Translate): string {
  const name = t('paper.runSheet.name')
  return department ? t('paper.runSheet.ofDepartment', { name, department: columnName(department, t) }) : name
}

/** The time that lies before a row, or by which it overlaps what is before it; empty where there is neither. */
export function gapWords({ gapMs }: SheetRow, t: Translate): string {
  if (gapMs === 0) return ''
  return t(gapMs > 0 ? 'paper.runSheet.gap' : 'paper.runSheet.overlap', { length: formatDuration(Math.abs(gapMs)) })
}

/** When it ends, and how that stands to the hard end; what there is nothing of is empty. */
export function endingWords({ ending: { end, hardEnd, overMs } }: RunSheetData, t: Translate) {
  const side = overMs !== null && overMs > 0 ? 'paper.runSheet.over' : 'paper.runSheet.early'
  return {
    end: t('paper.runSheet.end', { time: end }),
    hardEnd: hardEnd && t('paper.runSheet.hardEnd', { time: hardEnd }),
    over: overMs ? t(side, { length: formatDuration(Math.abs(overMs)) }) : '',
  }
}
