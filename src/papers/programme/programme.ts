import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4, inHouse, type Format } from '../page/formats'
import { page } from '../page/page'
import type { Tools } from '../page/tools'
import { caseList } from './caseList'
import { cover } from './cover'
import type { ProgrammeData } from './programmeSchema'
import { runningOrder } from './runningOrder'
import { speakerList } from './speakerList'

/** 节目单: cover, running order, speakers, cases. */
export function programme(data: ProgrammeData, tools: Tools, format: Format = a4): TDocumentDefinitions {
  const { number, theme } = data.cover
  const { t, house } = tools
  const name = t('paper.programme.name')
  // No revision for the audience: only the code tells one programme from another.
  const of = [name, t('paper.sheet.number', { number })]
  const folio = { of, text: (code: string) => [...of, code].join(' · ') }
  const frame = { title: [theme, name].filter(Boolean).join(' · '), language: data.language, folio }
  const setting = { ...tools, format: inHouse(format, house) }
  return page(setting, frame, [
    ...cover(data, setting),
    ...runningOrder(data.parts, setting),
    ...speakerList(data, setting),
    ...caseList(data.cases, setting),
  ])
}
