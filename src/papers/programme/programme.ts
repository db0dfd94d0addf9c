import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { fingerprintOf, shortCodeOf } from '../fingerprint'
import type { Format } from '../formats'
import { page } from '../page'
import type { Translate } from '../translate'
import type { Typesetter } from '../typesetter'
import { caseList } from './caseList'
import { cover } from './cover'
import type { ProgrammeData } from './programmeSchema'
import { runningOrder } from './runningOrder'
import { speakerList } from './speakerList'

/** 节目单: cover, running order, who appears, the cases. */
export function programme(data: ProgrammeData, format: Format, type: Typesetter, t: Translate): TDocumentDefinitions {
  const { number, theme } = data.cover
  const name = t('paper.programme.name')
  const folio = [name, t('paper.programme.number', { number }), shortCodeOf(fingerprintOf(data))].join(' · ')
  const stamp = { title: [theme, name].filter(Boolean).join(' · '), language: data.language, folio }
  const setting = { format, type, t }
  return page(format, stamp, type, [
    ...cover(data, setting),
    ...runningOrder(data.parts, setting),
    ...speakerList(data, setting),
    ...caseList(data.cases, setting),
  ])
}
