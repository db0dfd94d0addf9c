import type { CastingRole } from '../../domain/segment'
import type { Translate } from '../content/translate'

/** Somebody's role in the session, for the list; null for a troupe. */
export const contactRole = (role: CastingRole | null, t: Translate): string =>
  role === null ? t('paper.contacts.troupe') : t(`term.role.${role}`)
