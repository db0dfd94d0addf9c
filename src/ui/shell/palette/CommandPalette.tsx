import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { isComposed, isInputMethodKey } from '../../components/inputMethod'
import { leaveField } from '../../components/textFocus'
import { useTranslation } from '../../components/translation'
import { reportFailure } from '../../feedback/reportFailure'
import { closePanel } from '../../state/appState'
import { addRecentThing } from '../../state/recentThings'
import beside from './besideTheClock.module.css'
import classes from './CommandPalette.module.css'
import { takeCommandContext } from './commandSource'
import { PaletteList } from './PaletteList'
import { paletteQuery } from './PaletteLoading'
import type { PaletteItem } from './paletteView'
import { usePalette } from './usePalette'

/** Goes there when the palette has released the focus, so that a command acts on what is behind it. */
function choose({ recent, open }: PaletteItem): void {
  leaveField()
  closePanel()
  if (recent) addRecentThing(recent.group, recent.id)
  requestAnimationFrame(() => void reportFailure(async () => open()))
}

/** The best of what is found next comes first. */
function scrollToTop(list: HTMLElement | null): void {
  if (list && list.scrollTop > 0) list.scrollTop = 0
}

/** Everything that can be gone to or run, found by name, pinyin, initials, date, or a word inside. */
export function CommandPalette() {
  const { t } = useTranslation()
  const query = useStore(paletteQuery, (state) => state.query)
  /** What is searched for: not what an input method is still composing. */
  const [searched, setSearched] = useState(query)
  useState(takeCommandContext)
  const { groups, isLooking } = usePalette(searched)
  const items = groups.flatMap((group) => group.items)
  // The best one, until the arrows move on.
  const [moved, setMoved] = useState<{ readonly of: string; readonly key: string } | null>(null)
  const movedAt = moved?.of === searched ? items.findIndex(({ key }) => key === moved.key) : -1
  const marked = items[Math.max(0, movedAt)]
  /** Enter was pressed before anything had been found: the first that is found is taken. */
  const [awaited, setAwaited] = useState<string | null>(null)
  const isAwaited = awaited === searched && isLooking
  useEffect(() => {
    if (isAwaited && marked) choose(marked)
  }, [isAwaited, marked])
  const listId = useId()
  useEffect(() => () => paletteQuery.setState({ query: '' }), [])

  const step = (by: number) => {
    const at = marked ? items.indexOf(marked) : 0
    const next = items[(at + by + items.length) % items.length]
    if (next) setMoved({ of: searched, key: next.key })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isInputMethodKey(event)) return
    const act = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => (marked ? choose(marked) : setAwaited(searched)),
      Escape: closePanel,
    }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <Modal
      opened
      onClose={closePanel}
      closeOnEscape={false}
      withCloseButton={false}
      aria-label={t('shell.topbar.search')}
      size={640}
      yOffset={72}
      padding={0}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      transitionProps={{ duration: 0 }}
      classNames={{
        overlay: beside.overlay ?? '',
        inner: beside.inner ?? '',
        content: `${beside.content} ${classes.content}`,
        body: classes.body ?? '',
      }}
    >
      <div className={classes.head}>
        <IconSearch size={18} aria-hidden="true" />
        {/* At once: the dialog gives its own focus a moment later, and what is typed until then would go elsewhere. */}
        <input
          autoFocus
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={marked && `${listId}-${marked.key}`}
          aria-label={t('shell.topbar.search')}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          className={classes.search}
          value={query}
          onChange={({ currentTarget, nativeEvent }) => {
            paletteQuery.setState({ query: currentTarget.value })
            scrollToTop(document.getElementById(listId))
            if (!isComposed(nativeEvent)) setSearched(currentTarget.value)
          }}
          onCompositionEnd={({ currentTarget }) => setSearched(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList
        id={listId}
        groups={groups}
        marked={marked}
        isMoved={movedAt >= 0}
        isLooking={isLooking}
        typed={searched}
        onChoose={choose}
      />
    </Modal>
  )
}
