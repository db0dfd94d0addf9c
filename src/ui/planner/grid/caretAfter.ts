import { commonEnds } from '../../../domain/commonEnds'

/** Where the caret belongs after a text was changed from outside the field: behind the change. */
export const caretAfter = (before: string, after: string): number => after.length - commonEnds(before, after).tail
