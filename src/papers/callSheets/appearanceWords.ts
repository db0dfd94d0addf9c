import type { Translate } from '../content/translate'
import type { CallAppearance } from './callSheetsSchema'

/** What kind of segment it is, and as whom somebody is in it. */
export const asWhom = ({ kind, role, character }: CallAppearance, t: Translate): string =>
  [t(`term.kind.${kind}`), role && t(`term.role.${role}`), character].filter(Boolean).join(' · ')

/**
 * With whom, where to stand by, what to bring, and what comes before, each under its label; what there is nothing of is
 * left out.
 */
export const toldBeside = ({ others, stage, mic, props, before }: CallAppearance, t: Translate) =>
  [
    { label: t('paper.callSheets.with'), text: others.join('、') },
    { label: t('paper.callSheets.stage'), text: stage },
    { label: t('paper.callSheets.mic'), text: mic },
    { label: t('paper.callSheets.bring'), text: props },
    { label: t('paper.callSheets.before'), text: before },
  ].filter(({ text }) => text !== '')
