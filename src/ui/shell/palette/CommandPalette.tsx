import '@mantine/spotlight/styles.layer.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { closePanel } from '../../state/appState'
import { loadReadings, useFinder } from '../../components/finder'
import { Kbd } from '../../commands/Kbd'
import { useTranslation } from '../../components/translation'
import beside from './besideTheClock.module.css'
import classes from './CommandPalette.module.css'
import { paletteQuery } from './PaletteLoading'
import { paletteView, type PaletteItem } from './paletteView'
import { leaveField } from '../../components/textFocus'
import { usePaletteGroups } from './usePaletteGroups'

const [store, { open, close }] = createSpotlight()

/** Runs when the palette has released the focus, so that a command acts on what is behind it. */
function choose(item: PaletteItem): void {
  leaveField()
  close()
  closePanel()
  requestAnimationFrame(item.run)
}

/** Commands, sessions and segments, found by name or by pinyin. */
export function CommandPalette() {
  const { t } = useTranslation()
  const find = useFinder()
  const query = useStore(paletteQuery, (state) => state.query)
  const groups = paletteView(usePaletteGroups(), query, find)
  useEffect(() => {
    void loadReadings()
    open()
    return () => {
      close()
      paletteQuery.setState({ query: '' })
    }
  }, [])
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={(typed) => paletteQuery.setState({ query: typed })}
      onSpotlightClose={closePanel}
      shortcut={null}
      scrollable
      maxHeight={460}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      transitionProps={{ duration: 0 }}
      classNames={{
        overlay: beside.overlay,
        inner: beside.inner,
        content: `${beside.content} ${classes.content}`,
        search: classes.search,
        action: classes.action,
      }}
    >
      <Spotlight.Search
        placeholder={t('shortcut.palette.placeholder')}
        aria-label={t('shell.topbar.search')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ name, items }) => (
          <Spotlight.ActionsGroup key={name} label={t(`shortcut.palette.${name}`)}>
            {items.map((item) => (
              <Spotlight.Action key={item.id} closeSpotlightOnTrigger={false} onClick={() => choose(item)}>
                <PaletteRow {...item} />
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{t('shortcut.palette.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function PaletteRow({ label, hint, keys }: PaletteItem) {
  return (
    <span className={classes.item}>
      {label}
      {hint && <span className={classes.hint}>{hint}</span>}
      <span className={classes.spring} />
      {keys && <Kbd keys={keys} />}
    </span>
  )
}
