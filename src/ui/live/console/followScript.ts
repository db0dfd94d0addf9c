/** Where a script is scrolled to, in px, so that what is spoken about now is in sight; by proportion of the time. */
export function scrollOf(
  elapsedMs: number,
  durationMs: number,
  { scrollHeight, clientHeight }: { readonly scrollHeight: number; readonly clientHeight: number },
): number {
  const room = Math.max(0, scrollHeight - clientHeight)
  const share = durationMs > 0 ? Math.min(1, Math.max(0, elapsedMs / durationMs)) : 0
  return Math.round(room * share)
}
