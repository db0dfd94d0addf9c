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
  /** The paper's plain data. Its own schema is checked in the paper process. */
  data: z.unknown(),
  house: House,
  revision: z.number().int().positive(),
  /** As printed on the page, `2021-05-18 16:20`; empty on a preview. */
  printedAt: z.string().max(40),
  /** The ids of the pieces that have changed since the last print. */
  changed: z.array(z.string()),
  /** Pages to keep, from 1; null for all. */
  only: z.array(z.number().int().positive()).nullable(),
})

export type PaperRequest = z.infer<typeof PaperRequest>

/** For each page, what is on it: which cards, notices or pages, each with the fingerprint of its contents. */
export const MarksByPage = z.array(
  z.array(
    z.strictObject({
      /** The piece of a card or notice; null for a page of a paper. */
      of: z.string().nullable(),
      /** Its number as printed. */
      page: z.number().int(),
      content: z.string(),
    }),
  ),
)

/** A file or folder that a person chose in a dialog. */
export const Chosen = z.strictObject({
  /** For display. */
  path: z.string(),
  /** To refer to it in `folder.show`. */
  id: z.number().int(),
})
export const Saved = Chosen.extend({ marks: MarksByPage })

/** `asChosen`: as the printer is set; `folded`: on both sides, flipped on the short edge. */
export const printSides = ['asChosen', 'single', 'folded'] as const

export const Copies = z.number().int().min(1).max(mostCopies)
