/** How readily time is taken from a segment: 先压缩 / 可压缩 / 尽量不动 / 锁定. */
export const priorities = ['first', 'flexible', 'reluctant', 'locked'] as const
export type Priority = (typeof priorities)[number]
