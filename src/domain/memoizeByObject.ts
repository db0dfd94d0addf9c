/**
 * Remembers what `compute` returned for an object, for as long as the object lives and the other arguments stay the
 * same. The object must not change. The caller gets the very same result again, not an equal one.
 */
export function memoizeByObject<Key extends object, Rest extends readonly unknown[], Value>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const answers = new WeakMap<Key, { readonly rest: Rest; readonly value: Value }>()
  return (key, ...rest) => {
    const last = answers.get(key)
    if (last?.rest.every((one, i) => Object.is(one, rest[i]))) return last.value
    const value = compute(key, ...rest)
    answers.set(key, { rest, value })
    return value
  }
}
