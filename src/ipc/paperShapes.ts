import { z } from 'zod'
import { houseFaces, titleSizes } from '../domain/houseFaces'
import { paperNames } from '../domain/papers/paperNames'
import { mostCopies } from './printLimits'

const House = z.strictObject({
  organizer: z.string(),
  logo: z.string(),
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  face: z.enum(houseFaces),
  titleSize: z.enum(titleSizes),
})

export const PaperRequest = z.strictObject({
  paper: z.enum(paperNames),
  language: z.enum(['zh-CN', 'en']),
  /** The paper's plain data; its own schema is checked beside pdfmake. */
  data: z.unknown(),
  house: House,
  revision: z.number().int().positive(),
  /** As it stands on the page, `2021-05-18 16:20`; empty on a preview. */
  printedAt: z.string().max(40),
  /** The ids of the pieces that have changed since the last print. */
  changed: z.array(z.string()),
  /** Pages to keep, from 1; null for all. */
  only: z.array(z.number().int().positive()).nullable(),
})

export type PaperRequest = z.infer<typeof PaperRequest>

/** By page, what stands on it: which cards, notices or pages, each with the fingerprint of what it says. */
export const MarksByPage = z.array(
  z.array(
    z.strictObject({
      /** The piece of a card or notice; null for a page of a paper. */
      of: z.string().nullable(),
      /** Its number as it is printed. */
      page: z.number().int(),
      content: z.string(),
    }),
  ),
)

/** A file or folder that a person chose in a dialog. */
export const Chosen = z.strictObject({
  /** To be read by a person. */
  path: z.string(),
  /** To ask for it with `folder.show`. */
  id: z.number().int(),
})
export const Saved = Chosen.extend({ marks: MarksByPage })

/** `asChosen`: on as many sides as the printer is set to; `folded`: on both, turned over at the short edge. */
export const printSides = ['asChosen', 'single', 'folded'] as const

export const Copies = z.number().int().min(1).max(mostCopies)
