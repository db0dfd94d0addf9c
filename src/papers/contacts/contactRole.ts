import type { CastingRole } from '../../domain/segment'
import type { Translate } from '../content/translate'

/** What somebody does in the session, as the list says it; null for a troupe. */
export const contactRole = (role: CastingRole | null, t: Translate): string =>
  role === null ? t('paper.contacts.troupe') : t(`term.role.${role}`)
