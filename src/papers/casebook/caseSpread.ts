import type { Content } from 'pdfmake/interfaces'
import { balancedLines } from '../balancedLines'
import { contentWidth } from '../formats'
import { hairline, houseRule } from '../page'
import { pieceBlock } from '../pieces'
import type { Setting } from '../setting'
import type { BookCase } from './casebookSchema'

interface Topic {
  readonly topic: string
  readonly question: string
}

const titleSize = 26

/** A case on a page of its own: whose it is, what question it answers, what was done. */
export function caseSpread(one: BookCase, { topic, question }: Topic, setting: Setting): Content[] {
  const { type, t, format } = setting
  const { space } = format
  const sample = one.sample ? [type.text('sample', t('paper.sheet.sample'))] : []
  const title = balancedLines(one.name, Math.floor(contentWidth(format) / titleSize))
  const stage = one.onStage.map(({ time, title: where }) => t('paper.casebook.onStage', { time, title: where }))
  const content: Content = {
    stack: [
      houseRule(setting),
      ...(topic ? [type.text('part', topic, { margin: [0, space * 2, 0, 0] })] : []),
      {
        stack: title.map((line) => type.text('heading', line, { fontSize: titleSize })),
        margin: [0, space * 0.6, 0, space],
      },
      type.text('detailName', one.unit, { fontSize: 11.5 }),
      ...sample,
      ...(question ? [type.text('detail', question, { margin: [0, space * 0.6, 0, 0], fontSize: 10.5 })] : []),
      { stack: [hairline(format, 0)], margin: [0, space * 2.4, 0, space * 2.4] },
      ...paragraphs(one.summary, setting),
      ...stage.map((words) => type.text('detail', words, { margin: [0, space * 2.4, 0, 0] })),
    ],
  }
  return [{ stack: [pieceBlock(one.id, content, setting)], pageBreak: 'before' }]
}

/** Reading matter: lines far apart, each paragraph two characters in. */
function paragraphs(summary: string, { type, t, format }: Setting): Content[] {
  const texts = summary
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean)
  if (texts.length === 0) return [type.text('detail', t('paper.casebook.noSummary'))]
  const size = 12.5
  return texts.map((text) =>
    type.paragraph('reading', text, { fontSize: size, leadingIndent: size * 2, margin: [0, 0, 0, format.space * 0.8] }),
  )
}
