import type { Translate } from '../content/translate'
import type { CallAppearance } from './callSheetsSchema'

/** The kind of segment, and somebody's role in it. */
export const kindAndRole = ({ kind, role, character }: CallAppearance, t: Translate): string =>
  [t(`term.kind.${kind}`), role && t(`term.role.${role}`), character].filter(Boolean).join(' · ')

/**
 * With whom, where to stand by, what to bring, and what comes before, each with its label. Empty items are left out.
 */
export const labelledDetails = ({ others, stage, mic, props, before }: CallAppearance, t: Translate) =>
  [
    { label: t('paper.callSheets.with'), text: others.join('、') },
    { label: t('paper.callSheets.stage'), text: stage },
    { label: t('paper.callSheets.mic'), text: mic },
    { label: t('paper.callSheets.bring'), text: props },
    { label: t('paper.callSheets.before'), text: before },
  ].filter(({ text }) => text !== '')
