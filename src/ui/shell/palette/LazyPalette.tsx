import { Suspense, useEffect, useState, type ComponentType } from 'react'
import { appState, useAppState } from '../../state/appState'
import { lazyPart } from '../../components/lazyPart'
import { useWhenIdle } from '../../components/useWhenIdle'
import { followSearchSources } from '../../search/searchEngine'
import { PaletteLoading } from './PaletteLoading'

const load = () => import('./CommandPalette')
const OnFirstUse = lazyPart(load, 'CommandPalette')

/**
 * The palette, rendered once it is opened. Its code is loaded when the page is idle: whoever opens it types at once.
 */
export function LazyPalette() {
  const isOpen = useAppState(({ panel }) => panel === 'palette')
  const isIdle = useWhenIdle()
  const [Palette, setPalette] = useState<ComponentType>(() => OnFirstUse)
  useEffect(() => {
    if (!isIdle) return
    followSearchSources()
    // An open one is not replaced: it would lose what was typed.
    const take = ({ CommandPalette }: Awaited<ReturnType<typeof load>>) =>
      appState.getState().panel === 'palette' || setPalette(() => CommandPalette)
    load().then(take, () => undefined)
  }, [isIdle])
  if (!isOpen) return null
  return (
    <Suspense fallback={<PaletteLoading />}>
      <Palette />
    </Suspense>
  )
}
