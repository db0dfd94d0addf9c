import { useEffect, useState } from 'react'
import { nothingFound, type FoundTexts } from '../../../domain/search/findTexts'
import { reportFailure } from '../../feedback/reportFailure'
import { ask } from '../../state/studio'

interface Answer {
  readonly typed: string
  readonly found: FoundTexts
}

/** As many of each list are asked for. */
const most = 8

/**
 * What is found in the texts of all documents. Until the answer is there, `isLooking`, and what was found for the last
 * query stays.
 */
export function useFoundTexts(typed: string): { readonly found: FoundTexts; readonly isLooking: boolean } {
  const [answer, setAnswer] = useState<Answer>({ typed: '', found: nothingFound })
  useEffect(() => {
    if (typed === '') return
    let isWanted = true
    void reportFailure(async () => {
      const found = await ask('search.texts', { typed: typed.slice(0, 200), most })
      if (isWanted && found) setAnswer({ typed, found })
    })
    return () => void (isWanted = false)
  }, [typed])
  return { found: typed === '' ? nothingFound : answer.found, isLooking: typed !== '' && answer.typed !== typed }
}
