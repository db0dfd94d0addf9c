import { lazy, type ReactNode } from 'react'

/** A named export of another file as a component, loaded at its first use. */
export function lazyPart<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, (props: Props) => ReactNode>>>,
  name: Name,
) {
  return lazy(async () => ({ default: (await load())[name] }))
}
