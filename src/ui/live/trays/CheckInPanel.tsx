import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { showStatusMessage } from '../../state/statusMessage'
import { loadReadings, useFinder } from '../../components/finder'
import { useTranslation } from '../../components/translation'
import { useSession } from '../../state/read'
import classes from './CheckInPanel.module.css'
import fieldClasses from '../console/Field.module.css'
import { checkInCounts, checkInRows, chosenAt, foundRows, stepAt, type CheckInRow } from './checkInView'
import { closeTray } from '../consoleState'
import { checkIn } from '../liveActions'
import { PanelFrame } from './PanelFrame'
import frame from './PanelFrame.module.css'
import { useShowContent } from '../show'

/**
 * Check-in: find a person by name or pinyin and tick them with Enter or the mouse. The time of the tick is stored, and
 * undo takes it back. Enter acts on a line that was found or reached by the arrows, and never removes a tick: that
 * takes a press on the line.
 */
export function CheckInPanel() {
  const { t } = useTranslation()
  const find = useFinder()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState<number | null>(null)
  const session = useSession()
  const rows = useShowContent(({ state, plan }) =>
    checkInRows(state, plan, session?.id === plan.sessionId ? session.attendees : []),
  )
  const found = foundRows(rows, query, find)
  const chosen = chosenAt(found.length, query, at)
  useEffect(() => void loadReadings(), [])
  const enter = () => {
    const row = chosen === null ? undefined : found[chosen]
    if (!row) return
    if (row.cameAt !== null) return showStatusMessage(t('live.said.hereAlready', { name: row.name, clock: row.cameAt }))
    checkIn(row, true)
    if (query.trim() === '') return
    setQuery('')
    setAt(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') closeTray()
    else if (event.key === 'Enter') enter()
    else if (event.key === 'ArrowDown') setAt(stepAt(found.length, chosen, 1))
    else if (event.key === 'ArrowUp') setAt(stepAt(found.length, chosen, -1))
    else return
    event.preventDefault()
  }
  const { onStage, inHall } = checkInCounts(rows)
  const title = inHall.all === 0 ? 'live.checkIn.stageTitle' : 'live.checkIn.title'
  return (
    <PanelFrame title={t(title, { stage: onStage.words, hall: inHall.words })}>
      <input
        className={`${fieldClasses.field} ${classes.search}`}
        aria-label={t('live.checkIn.search')}
        placeholder={t('live.checkIn.placeholder')}
        autoFocus
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(null)
        }}
        onKeyDown={onKeyDown}
        onBlur={closeTray}
      />
      <ul className={`${frame.list} ${classes.found}`}>
        {found.map((row, index) => (
          <CheckInLine
            key={row.id}
            {...row}
            isChosen={index === chosen}
            onTick={() => checkIn(row, row.cameAt === null)}
          />
        ))}
      </ul>
      {found.length === 0 && <p className={classes.none}>{t('live.checkIn.none')}</p>}
    </PanelFrame>
  )
}

interface LineProps {
  readonly name: string
  readonly unit: string
  readonly place: CheckInRow['place']
  readonly cameAt: string | null
  readonly isChosen: boolean
  readonly onTick: () => void
}

function CheckInLine({ name, unit, place, cameAt, isChosen, onTick }: LineProps) {
  const { t } = useTranslation()
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li ref={line}>
      <button
        type="button"
        className={classes.line}
        aria-pressed={cameAt !== null}
        data-chosen={isChosen}
        title={t(cameAt === null ? 'live.arrivals.tick' : 'live.checkIn.untick')}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onTick}
      >
        {cameAt === null ? (
          <IconCircle size={18} aria-hidden="true" />
        ) : (
          <IconCircleCheckFilled size={18} aria-hidden="true" />
        )}
        <span className={classes.name}>{name}</span>
        <span className={classes.unit}>{unit}</span>
        <span className={classes.came}>{cameAt ?? t(`live.checkIn.${place}`)}</span>
      </button>
    </li>
  )
}
