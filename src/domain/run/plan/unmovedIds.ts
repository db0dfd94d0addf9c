/**
 * The largest set of ids that have the same order in both lists: the others were moved. All ids of `order` are in
 * `before`.
 */
export function unmovedIds(order: readonly string[], before: readonly string[]): ReadonlySet<string> {
  const placeOf = new Map(before.map((id, i) => [id, i]))
  /** For each id, the longest chain that ends with it. */
  const best: { readonly id: string; readonly place: number; readonly length: number; readonly from: number }[] = []
  order.forEach((id) => {
    const place = placeOf.get(id) ?? -1
    let [length, from] = [1, -1]
    best.forEach((chain, i) => {
      if (chain.place < place && chain.length >= length) [length, from] = [chain.length + 1, i]
    })
    best.push({ id, place, length, from })
  })
  const unmoved = new Set<string>()
  const longest = best.reduce((top, chain, i) => (chain.length > (best[top]?.length ?? 0) ? i : top), -1)
  for (let i = longest; i >= 0; i = best[i]?.from ?? -1) unmoved.add(best[i]?.id ?? '')
  return unmoved
}
