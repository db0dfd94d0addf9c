import type { Content } from 'pdfmake/interfaces'
import { castLines, historyWords, kindWords, shownWords, spreadLine } from '../content/caseStoryWords'
import { hairline } from '../page/page'
import type { Setting } from '../page/setting'
import { labelColumn } from './cardParts'
import type { CaseCard, CaseCardsData } from './caseCardsSchema'

/** Who presents it and how, how it came about, where it was on stage and where it spreads to. */
export function cardFacts({ story }: CaseCard, head: CaseCardsData['head'], setting: Setting): Content[] {
  const { t, format } = setting
  const { cast, kinds, history, shown, spreads } = story
  const facts = [
    fact(t('paper.caseCards.people'), castLines(cast, t), setting),
    fact(t('paper.caseCards.kinds'), [kinds.map((one) => kindWords(one, head, t)).join('、')], setting),
    fact(t('paper.caseCards.history'), [history.map((one) => historyWords(one, head, t)).join('；')], setting),
    fact(
      t('paper.caseCards.shown'),
      shown.map((one) => shownWords(one, head, t)),
      setting,
    ),
    fact(
      t('paper.caseCards.spreads'),
      spreads.map((one) => spreadLine(one, head, t)),
      setting,
    ),
  ].flat()
  return facts.length === 0
    ? []
    : [{ stack: [hairline(format, format.space * 1.2)], margin: [0, format.space, 0, 0] }, ...facts]
}

/** Lines beside their label; nothing if none of them says anything. */
function fact(label: string, lines: readonly string[], { type, format }: Setting): Content[] {
  const said = lines.filter(Boolean)
  if (said.length === 0) return []
  return [
    {
      columns: [
        type.text('detail', label, { width: labelColumn }),
        { width: '*', stack: said.map((line) => type.paragraph('detailName', line)) },
      ],
      columnGap: format.space * 2,
      margin: [0, 0, 0, format.space * 0.8],
    },
  ]
}
