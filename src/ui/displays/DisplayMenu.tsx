import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { RunPlan } from '../../domain/run/plan/plan'
import { useTranslation } from '../components/translation'
import { closeDisplay, turnDisplay, useDisplays } from '../state/displays'
import { ask } from '../state/studio'
import { currentDisplayAddress, useDisplayAddress } from './displayAddress'
import { columnsOf } from './columnsOf'
import { closeMenu, openMenu, useDisplayMenu } from './displayMenu'
import classes from './DisplayMenu.module.css'
import { displayWord } from './displayWords'
import { menuChoices } from './menuChoices'

/** The context menu of a display: what its window shows, and how. Main applies it, and notifies the console. */
export function DisplayMenu({ plan }: { plan: RunPlan | null }) {
  const at = useDisplayMenu()
  useEffect(() => {
    const open = (event: MouseEvent) => {
      event.preventDefault()
      openMenu(event.clientX, event.clientY)
    }
    window.addEventListener('contextmenu', open)
    window.addEventListener('blur', closeMenu)
    return () => {
      window.removeEventListener('contextmenu', open)
      window.removeEventListener('blur', closeMenu)
    }
  }, [])
  return at && <OpenMenu {...at} plan={plan} />
}

function OpenMenu({ x, y, plan }: { x: number; y: number; plan: RunPlan | null }) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const address = useDisplayAddress()
  const state = useDisplays((all) => all)
  const choices = menuChoices(address, plan ? columnsOf(plan) : [], state)
  useEffect(() => {
    const menu = list.current
    if (!menu) return
    // Entirely on the screen, wherever it was opened.
    menu.style.left = `${Math.max(0, Math.min(x, innerWidth - menu.offsetWidth))}px`
    menu.style.top = `${Math.max(0, Math.min(y, innerHeight - menu.offsetHeight))}px`
    menu.querySelector<HTMLElement>('button:enabled')?.focus()
  }, [x, y])
  return (
    <div className={classes.around} onMouseDown={closeMenu}>
      <div
        ref={list}
        role="menu"
        aria-label={t('displays.menu.label')}
        className={classes.menu}
        onMouseDown={(event) => event.stopPropagation()}
        onKeyDown={moveFocus}
      >
        {choices.map((choice) => (
          <button
            key={choice.name}
            type="button"
            role="menuitemradio"
            aria-checked={choice.isShown}
            disabled={choice.isElsewhere}
            className={classes.item}
            onClick={() => act(() => turnDisplay(currentDisplayAddress(), choice))}
          >
            {displayWord(choice, plan)}
            {choice.isElsewhere && <small>{t('displays.menu.elsewhere')}</small>}
          </button>
        ))}
        <hr className={classes.line} />
        <button
          type="button"
          role="menuitem"
          className={classes.item}
          onClick={() => act(() => ask('displays.fullScreen'))}
        >
          {t('displays.menu.fullScreen')}
          <kbd>F11</kbd>
        </button>
        <button
          type="button"
          role="menuitem"
          className={classes.item}
          onClick={() => act(() => closeDisplay(currentDisplayAddress()))}
        >
          {t('displays.menu.close')}
        </button>
      </div>
    </div>
  )
}

function act(what: () => Promise<unknown>): void {
  closeMenu()
  void what()
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') return closeMenu()
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('button:enabled')]
  const at = items.findIndex((item) => item === document.activeElement)
  items[(at + step + items.length) % items.length]?.focus()
  event.preventDefault()
}
