import { copyOfRow } from '../../document/edits/sessionCopy'
import type { Row } from '../../domain/segment'

/** The attribute of a copied table that contains our rows. */
export const ownRowsMark = 'data-studio-rows'

/** The attribute with the complete rows, so that a paste inside the app loses nothing. */
export const ownRowsAttribute = (rows: readonly Row[]): string =>
  `${ownRowsMark}="${encodeURIComponent(JSON.stringify(rows.map((row) => copyOfRow(row)))).replaceAll("'", '%27')}"`
