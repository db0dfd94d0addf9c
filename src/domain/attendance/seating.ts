/** Which way the reader of the plan looks: like the people who are seated, or toward them. */
export const seatViews = ['audience', 'stage'] as const
export type SeatView = (typeof seatViews)[number]

/**
 * The seats of one row from left to right, by number from 1, as seen when looking at the audience or at the stage. The
 * order is that of Chinese official meetings (主席台座次): the middle is the first place, and left ranks above right, both
 * as seen by the people seated, who face the audience. So No. 2 sits on the left of No. 1, No. 3 on the right, and so
 * on in turn. With an even number there is no middle seat: No. 1 and No. 2 share the middle, with No. 2 still on the
 * left of No. 1, who therefore sits right of the middle (居中右; seen from the audience, the left one).
 */
export function rowOfSeats(count: number, view: SeatView): readonly number[] {
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  const leftHand = numbers.filter((number) => number % 2 === 0).reverse()
  const rightHand = numbers.filter((number) => number % 2 === 1)
  const asSeated = [...leftHand, ...rightHand]
  return view === 'audience' ? asSeated : asSeated.reverse()
}

/** People in seating order, in rows of so many seats: the front row first, each row from left to right as seen. */
export function seating<One>(inOrder: readonly One[], seats: number, view: SeatView): readonly (readonly One[])[] {
  const rows = Array.from({ length: Math.ceil(inOrder.length / seats) }, (_, i) =>
    inOrder.slice(i * seats, (i + 1) * seats),
  )
  return rows.map((row) => rowOfSeats(row.length, view).flatMap((number) => row[number - 1] ?? []))
}
