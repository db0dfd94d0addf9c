import { Fragment } from 'react'
import { openNote } from '../liveCommands'
import { useTranslation } from '../../components/translation'
import { kindColour, KindIcon } from '../../components/kindIcons'
import { useConsoleState } from '../consoleState'
import { KeyButton } from './KeyButton'
import classes from './NowHead.module.css'
import { rolesOf } from './nowView'
import { useShow } from '../show'

/** The current segment: its kind, title and people. */
export function NowHead() {
  const { t } = useTranslation()
  const { segment, count } = useShow(({ state }) => ({
    segment: state.current?.segment ?? null,
    count: state.segments.length,
  }))
  const at = useShow(({ state }) => state.segments.findIndex(({ state: is }) => is === 'current') + 1)
  if (!segment) return <div className={classes.head} />
  return (
    <div className={classes.head}>
      <div className={classes.top}>
        <p className={classes.kind} style={{ color: kindColour(segment.kind) }}>
          <KindIcon kind={segment.kind} />
          {t(`term.kind.${segment.kind}`)} · {t('live.now.place', { at, count })}
          {segment.partTitle && <span className={classes.part}>{segment.partTitle}</span>}
        </p>
        <NoteKey />
      </div>
      <h2 className={classes.title} title={segment.title}>
        {segment.title}
      </h2>
      <p className={classes.people}>
        {rolesOf(segment).map(({ role, people }) => (
          <Fragment key={role}>
            <span className={classes.role}>{t(`term.role.${role}`)}</span>{' '}
            <span className={classes.names}>
              {people
                .map(({ name, character }) => (character ? t('live.now.performer', { name, character }) : name))
                .join(t('live.listSeparator'))}
            </span>
          </Fragment>
        ))}
      </p>
    </div>
  )
}

function NoteKey() {
  const { t } = useTranslation()
  const isOpen = useConsoleState(({ tray }) => tray === 'note')
  return <KeyButton command={openNote} label={t('live.keys.note')} isOn={isOpen} />
}
