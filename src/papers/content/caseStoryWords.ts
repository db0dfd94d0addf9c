import { formatSpoken } from '../../domain/timing/format'
import type { CaseStory } from './caseStory'
import { seasonDay } from './seasonDay'
import type { SeasonHead } from './seasonHead'
import type { Translate } from './translate'

type Season = Pick<SeasonHead, 'language' | 'from'>

/** `走访居民 128 户` */
export const figureWords = ({ label, value, unit }: CaseStory['figures'][number]): string =>
  [label, [value, unit].filter(Boolean).join(' ')].filter(Boolean).join(' ')

/** Everybody of one role on one line: `主讲 周敏、陈立`. */
export function castLines(cast: CaseStory['cast'], t: Translate): readonly string[] {
  const byRole = new Map<string, string[]>()
  for (const { role, who } of cast) byRole.set(role, [...(byRole.get(role) ?? []), who])
  return [...byRole].map(([role, who]) => `${t(`term.role.${role as 'speaker'}`)} ${who.join('、')}`)
}

/** `案例分享 15 分` */
export const kindWords = (
  { kind, durationMs }: CaseStory['kinds'][number],
  { language }: Pick<Season, 'language'>,
  t: Translate,
): string =>
  [t(`term.kind.${kind}`), durationMs > 0 ? formatSpoken(durationMs, language) : ''].filter(Boolean).join(' ')

/** `4月2日 张三：改了题目` */
export function historyWords({ on, by, note }: CaseStory['history'][number], season: Season, t: Translate): string {
  const who = [seasonDay(on, season), by].filter(Boolean).join(' ')
  return note ? t('paper.caseCards.refined', { who, note }) : who
}

/** `第2期 5月20日 乐山片区“幸福乐加梯”`; a session to come is marked. */
export function shownWords({ number, date, title, held }: CaseStory['shown'][number], season: Season, t: Translate) {
  const session = t('paper.sheet.number', { number })
  return [held ? session : t('paper.caseCards.planned', { session }), seasonDay(date, season), title]
    .filter(Boolean)
    .join(' ')
}

/** `枫林街道 7月5日 试点：照着“三张清单”先做两个楼` */
export function spreadLine({ unit, on, state, what }: CaseStory['spreads'][number], season: Season, t: Translate) {
  const where = [unit, seasonDay(on, season), t(`term.spread.${state}`)].filter(Boolean).join(' ')
  return what ? t('paper.caseCards.refined', { who: where, note: what }) : where
}

/** All of it by field name, to tell what has changed. */
export function storyFields(story: CaseStory, season: Season, t: Translate): Record<string, string> {
  const { texts, figures, cast, kinds, history, shown, spreads } = story
  const lines = (all: readonly string[]) => all.join('；')
  return {
    ...Object.fromEntries(texts.map(({ name, text }) => [name, text])),
    figures: lines(figures.map(figureWords)),
    people: lines(castLines(cast, t)),
    kind: lines(kinds.map((one) => kindWords(one, season, t))),
    history: lines(history.map((one) => historyWords(one, season, t))),
    shown: lines(shown.map((one) => shownWords(one, season, t))),
    spread: lines(spreads.map((one) => spreadLine(one, season, t))),
  }
}
