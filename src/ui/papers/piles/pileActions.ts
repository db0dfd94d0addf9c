import { reportFailure } from '../../feedback/reportFailure'
import type { Pile } from '../../../domain/papers/piles'
import { t } from '../../../i18n'
import { notify } from '../../state/notices'
import { rememberDestroyed, rememberUndone } from './printRecord'
import type { Desk } from '../desk'

/** Marks piles as destroyed: they no longer need a replacement. */
export async function destroyPiles(piles: readonly Pile[], desk: Desk): Promise<void> {
  const event = await rememberDestroyed(piles, desk)
  notify({
    message: t('paper.pile.destroyedNow', { copies: copiesIn(piles) }),
    tone: 'info',
    action: { label: t('paper.pile.undo'), run: () => void reportFailure(() => restorePiles(event, desk)) },
  })
}

/** Takes the mark back. */
export const restorePiles = (event: string, desk: Desk): Promise<string> => rememberUndone(event, desk)

const copiesIn = (piles: readonly Pile[]): string => {
  const copies = piles.reduce((sum, pile) => sum + (pile.how === 'printed' ? pile.copies : 0), 0)
  return copies === 0 ? t('paper.pile.file') : t('paper.desk.copiesOf', { count: copies })
}

/** After a new print: lists existing prints of the same paper that now differ, with a button to mark them destroyed. */
export function notifyPrinted(outdated: readonly Pile[], desk: Desk): void {
  if (outdated.length === 0) return notify({ message: t('paper.desk.printed'), tone: 'good' })
  notify({
    message: t('paper.pile.stillOut', { copies: copiesIn(outdated) }),
    tone: 'caution',
    action: { label: t('paper.pile.destroyOld'), run: () => void reportFailure(() => destroyPiles(outdated, desk)) },
  })
}
