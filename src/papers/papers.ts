import type { PaperName } from '../domain/papers/paperNames'
import type { Paper } from './paper'
import { placeCardsPaper } from './placeCards/placeCardsPaper'
import { programmePaper } from './programme/programmePaper'
import { seatingPlanPaper } from './seatingPlan/seatingPlanPaper'
import { signInPaper } from './signIn/signInPaper'

/** Every paper, by its name. What it is set with is a definition's, beside pdfmake. */
export const papers: Readonly<Record<PaperName, Paper>> = {
  programme: programmePaper,
  signIn: signInPaper,
  placeCards: placeCardsPaper,
  seatingPlan: seatingPlanPaper,
}
