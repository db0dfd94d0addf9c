import { startTransition, useState, type ChangeEvent, type CompositionEvent } from 'react'
import { isComposed } from './inputMethod'

interface SearchTextProps {
  readonly value: string
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
}

/**
 * What stands in a field for searching, as its props. The field shows each key at once; what was found follows when there
 * is time, and a later key overtakes it. While an input method composes, nothing is searched.
 */
export function useSearchText(query: string, onQuery: (query: string) => void): SearchTextProps {
  const [typed, setTyped] = useState(query)
  const [searched, setSearched] = useState(query)
  // It was changed elsewhere.
  if (query !== searched) {
    setSearched(query)
    setTyped(query)
  }
  const search = (text: string) =>
    startTransition(() => {
      setSearched(text)
      onQuery(text)
    })
  return {
    value: typed,
    onChange({ currentTarget, nativeEvent }) {
      setTyped(currentTarget.value)
      if (!isComposed(nativeEvent)) search(currentTarget.value)
    },
    onCompositionEnd: ({ currentTarget }) => search(currentTarget.value),
  }
}
