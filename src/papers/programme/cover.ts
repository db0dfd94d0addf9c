import type { Content } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/timing/format'
import { chineseNumber } from '../content/chineseNumber'
import { coverPage, gap } from '../page/coverPage'
import type { ProgrammeData } from './programmeSchema'
import type { Setting } from '../page/setting'

/** The theme in the upper third, the facts of the day at the bottom. */
export function cover({ cover: facts, language }: ProgrammeData, setting: Setting): Content[] {
  const { t } = setting
  const number = language === 'en' ? facts.number : chineseNumber(facts.number)
  const issue = [facts.season, t('paper.programme.session', { number }), t('paper.programme.name')]
  return [
    coverPage(
      {
        series: facts.seasonTitle,
        title: facts.theme || t('paper.programme.untitled'),
        issue,
        sample: facts.sample,
        facts: factLines({ cover: facts, language }, setting),
      },
      setting,
    ),
  ]
}

function factLines({ cover: facts, language }: Pick<ProgrammeData, 'cover' | 'language'>, setting: Setting): Content[] {
  const { type, t } = setting
  const day = formatDate(facts.date, language)
  const when = day ? [day, facts.start].join(gap) : ''
  const labelled = (label: string, words: string): Content[] =>
    words
      ? [
          type.mixed([
            ['coverLabel', label + gap],
            ['coverFact', words],
          ]),
        ]
      : []
  const plain = (words: string): Content[] => (words ? [type.text('coverFact', words)] : [])
  return [
    ...plain(when),
    ...plain(facts.venue),
    ...(facts.address ? [type.text('coverLabel', facts.address)] : []),
    ...labelled(t('paper.programme.hosts'), facts.hosts),
    ...labelled(t('paper.programme.organizers'), facts.organizers),
  ]
}
