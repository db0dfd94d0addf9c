const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 2 → 二, 10 → 十, 12 → 十二, 20 → 二十; from 100 on, and below 1, in figures. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value)
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return ten + (ones === 0 ? '' : digits[ones])
}
