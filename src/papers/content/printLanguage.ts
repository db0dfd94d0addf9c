import { z } from 'zod'
import type { Language } from '../../domain/timing/format'

export const PrintLanguage = z.enum(['zh-CN', 'en'])

const Printed = z.union([
  z.object({ language: PrintLanguage }),
  z.object({ head: z.object({ language: PrintLanguage }) }),
])

/** The language that a paper was printed in; null if its data does not say. */
export function languageOf(data: unknown): Language | null {
  const printed = Printed.safeParse(data)
  if (!printed.success) return null
  return 'head' in printed.data ? printed.data.head.language : printed.data.language
}
