import { commonEnds } from '../../../domain/commonEnds'

/** Where the caret belongs after a text was changed from outside the field: behind what has changed. */
export const caretAfter = (before: string, after: string): number => after.length - commonEnds(before, after).tail
