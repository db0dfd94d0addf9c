import { Button, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Case, Season } from '../../../domain/library'
import { seasonScope } from '../../../domain/season/seasonScope'
import { sessionsToCome } from '../../../domain/season/sessionsToCome'
import type { SessionSnapshot } from '../../../domain/session'
import { orderedRows } from '../../../domain/timing/schedule'
import { useTranslation } from '../../components/translation'
import { reportFailure } from '../../feedback/reportFailure'
import { useCurrentSeason } from '../../state/currentSeason'
import { sessionLink } from '../../state/documents'
import { place } from '../../state/place'
import { useLibrary, useSummaries } from '../../state/read'
import { selection } from '../../state/selection'
import { nextNumber } from '../../state/sessions'
import { todayIn } from '../../state/today'
import { arrangeInto } from './arrangeActions'
import classes from './ArrangeDialog.module.css'
import { closeArrangement, useArrangedCase } from './arrangeState'
import { arrangedSegments, firstChoices, placesIn, usualPlace } from './arrangeView'
import { KindChoices } from './KindChoices'
import { Preview } from './Preview'
import { previewOf } from './previewView'
import { ofNewSession, PlaceChoice, SessionChoice } from './WhereChoices'

/** 安排到课堂…: which session, where in it, as what and with whom; shows the rows that this makes. */
export function ArrangeDialog() {
  const caseId = useArrangedCase()
  const one = useLibrary(({ cases }) => (caseId === null ? undefined : cases.get(caseId)))
  const season = useCurrentSeason()
  if (one?.deletedAt !== null || !season) return null
  return <Arrangement key={one.id} one={one} season={season} />
}

function Arrangement({ one, season }: { one: Case; season: Season }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const sessions = sessionsToCome(seasonScope(library, season).sessions, useSummaries(), todayIn)
  const open = sessions.find(({ id }) => id === place.getState().sessionId)
  const [target, setTarget] = useState(() => open?.id ?? sessions[0]?.id ?? ofNewSession)
  const { session, isReadOnly } = useTargetSession(target)
  const [chosenPlace, choosePlace] = useState<string | null | undefined>(undefined)
  const [choices, setChoices] = useState(() => firstChoices(one))
  const rows = session ? orderedRows(session) : []
  const afterId = chosenPlace === undefined ? usualPlace(rows, selection.getState().focusId) : chosenPlace
  const made = arrangedSegments(one, choices)
  const number = sessions.find(({ id }) => id === target)?.number ?? 0
  const arrange = () => {
    closeArrangement()
    void arrangeInto(
      one,
      target === ofNewSession ? { newInSeason: season.id } : { sessionId: target, number, afterId },
      made,
    )
  }
  const isReady = (target === ofNewSession || session !== null) && !isReadOnly && made.length > 0
  return (
    <Modal
      opened
      onClose={closeArrangement}
      size={860}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      title={t('casePage.arrange.title', { name: one.name || t('library.unnamed') })}
    >
      <div className={classes.columns}>
        <div className={classes.choices}>
          <SessionChoice
            sessions={sessions}
            newNumber={nextNumber(season.id)}
            value={target}
            onChange={(next) => {
              setTarget(next)
              choosePlace(undefined)
            }}
          />
          {isReadOnly && <p className={classes.told}>{t('casePage.arrange.readOnly')}</p>}
          {session && <PlaceChoice places={placesIn(session)} value={afterId} onChange={choosePlace} />}
          <KindChoices one={one} choices={choices} onChange={setChoices} />
        </div>
        <Preview made={made} preview={session ? previewOf(session, made, afterId) : null} />
      </div>
      <div className={classes.foot}>
        <Button onClick={closeArrangement}>{t('casePage.arrange.cancel')}</Button>
        <Button variant="filled" disabled={!isReady} onClick={arrange}>
          {t('casePage.arrange.confirm', { count: made.length })}
        </Button>
      </div>
    </Modal>
  )
}

/** The chosen session, opened to show its running order; null while it opens. */
function useTargetSession(id: string): { readonly session: SessionSnapshot | null; readonly isReadOnly: boolean } {
  const [opened, setOpened] = useState<{ session: SessionSnapshot; isReadOnly: boolean } | null>(null)
  useEffect(() => {
    if (id === ofNewSession) return
    let isCurrent = true
    void reportFailure(async () => {
      const { replica, state } = await sessionLink(id)
      if (isCurrent) setOpened({ session: replica.snapshot, isReadOnly: state().readOnly !== null })
    })
    return () => {
      isCurrent = false
    }
  }, [id])
  return opened?.session.id === id ? opened : { session: null, isReadOnly: false }
}
