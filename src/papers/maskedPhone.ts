/** How phones stand on a paper. */
export const phoneChoices = ['none', 'masked', 'full'] as const
export type PhoneChoice = (typeof phoneChoices)[number]

/** `138****0000`: the first three digits and the last four tell people who know it that it is theirs, and nobody else. */
export function phoneAs(phone: string, choice: PhoneChoice): string {
  if (choice === 'none') return ''
  return choice === 'full' ? phone : phone.replaceAll(/\d{7,}/g, (digits) => masked(digits))
}

const masked = (digits: string): string => digits.slice(0, 3) + '*'.repeat(digits.length - 7) + digits.slice(-4)
