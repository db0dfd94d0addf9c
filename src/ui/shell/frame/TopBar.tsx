import { IconSearch } from '@tabler/icons-react'
import { Kbd } from '../../commands/Kbd'
import { Tag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { isOfSession, usePlace } from '../../state/place'
import { openPanel } from '../../state/appState'
import { useOpenSession } from './openSessionView'
import { SaveState } from './SaveState'
import { FrameSlot } from '../../feedback/slots'
import classes from './TopBar.module.css'
import { UndoButtons } from './UndoButtons'

export function TopBar() {
  const { t } = useTranslation()
  return (
    <header className={classes.bar} aria-label={t('shell.topbar.label')}>
      <Where />
      <SaveState />
      <UndoButtons />
      <button
        type="button"
        className={classes.search}
        aria-label={t('shell.topbar.search')}
        onClick={() => openPanel('palette')}
      >
        <IconSearch size={16} aria-hidden="true" />
        <span className={classes.searchWords}>{t('shell.topbar.search')}</span>
        <Kbd keys="Mod+K" />
      </button>
      <FrameSlot name="actions" className={classes.actions} />
    </header>
  )
}

function Where() {
  const { t } = useTranslation()
  const { screen } = usePlace()
  const session = useOpenSession()
  if (!isOfSession(screen) || !session) {
    return (
      <div className={classes.where}>
        <h1 className={classes.title}>{t(`shell.nav.${screen}`)}</h1>
        <FrameSlot name="views" className={classes.views} />
      </div>
    )
  }
  const number = session.number === null ? null : t('shell.session.number', { number: session.number })
  const path = [session.seasonName, number].filter(Boolean).join(' / ')
  return (
    <div className={classes.where}>
      <span className={classes.path}>{path} /</span>
      <h1 className={classes.title} title={session.theme}>
        {session.theme || t('shell.session.untitled')}
      </h1>
      <span className={classes.state}>
        <Tag>{t(`term.state.${session.state}`)}</Tag>
      </span>
    </div>
  )
}
