/** The scroll offset of a script, in px, that shows what is probably being spoken now, in proportion to the time. */
export function scrollOf(
  elapsedMs: number,
  durationMs: number,
  { scrollHeight, clientHeight }: { readonly scrollHeight: number; readonly clientHeight: number },
): number {
  const room = Math.max(0, scrollHeight - clientHeight)
  const share = durationMs > 0 ? Math.min(1, Math.max(0, elapsedMs / durationMs)) : 0
  return Math.round(room * share)
}
