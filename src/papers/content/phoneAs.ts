/** How phone numbers are printed. */
export const phoneChoices = ['none', 'masked', 'full'] as const
export type PhoneChoice = (typeof phoneChoices)[number]

export function phoneAs(phone: string, choice: PhoneChoice): string {
  if (choice === 'none') return ''
  return choice === 'full' ? phone : masked(phone)
}

/**
 * `138****0000`: people recognize a number they know, and nobody can call it, however it is written. Of a number
 * without an area code only the last four digits remain, of a shorter one the last two.
 */
function masked(phone: string): string {
  const digits = phone.match(/\d/g)?.length ?? 0
  const [head, tail] = digits >= 10 ? [3, 4] : digits >= 7 ? [0, 4] : [0, 2]
  let seen = 0
  return phone.replaceAll(/\d/g, (digit) => {
    seen += 1
    return seen <= head || seen > digits - tail ? digit : '*'
  })
}
