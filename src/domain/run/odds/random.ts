/** Uniform from 0 up to 1, the same for the same seed (mulberry32: small, fast, good enough for simulations). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Draws from Student's t with `degrees` of freedom, by Bailey's polar method; `Infinity` is the normal curve. */
export function studentFrom(random: () => number, degrees: number): number {
  for (;;) {
    const x = random() * 2 - 1
    const y = random() * 2 - 1
    const square = x * x + y * y
    if (square >= 1 || square === 0) continue
    const spread = degrees === Infinity ? -2 * Math.log(square) : degrees * (Math.pow(square, -2 / degrees) - 1)
    return x * Math.sqrt(spread / square)
  }
}
