/** A number that its owner knows again and nobody can call: `138****0000`; of a short one only the end is left. */
export function maskedPhone(phone: string): string {
  const digits = [...phone].filter((one) => /\d/.test(one)).length
  if (digits === 0) return ''
  const [head, tail] = digits >= 10 ? [3, 4] : digits >= 7 ? [0, 4] : [0, 2]
  let seen = 0
  return phone.replaceAll(/\d/g, (digit) => {
    seen += 1
    return seen <= head || seen > digits - tail ? digit : '*'
  })
}
