import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4Working, inHouse } from '../page/formats'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import { attendanceList, correctionList, sectionHead, stepList } from './afterLists'
import type { ReportData } from './reportSchema'
import { segmentTable } from './segmentTable'
import { summary } from './summary'

/** 会后报告: a summary, segment by segment, what was done about it, attendance. */
export function report(data: ReportData, tools: Tools): TDocumentDefinitions {
  const { t } = tools
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const title = data.kind === 'rehearsal' ? t('paper.report.rehearsal') : ''
  return workingPaper('report', { ...data.head, title }, setting, [
    summary(data, setting),
    sectionHead(t('paper.report.segments'), setting),
    segmentTable(data, setting),
    ...stepList(data, setting),
    ...correctionList(data, setting),
    ...attendanceList(data, setting),
  ])
}
