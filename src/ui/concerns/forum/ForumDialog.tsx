import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { seasonScope } from '../../../domain/season/seasonScope'
import { minuteMs } from '../../../domain/timing/units'
import { currentLanguage } from '../../../i18n'
import { formatShortDate } from '../../../i18n/formats'
import { DurationField } from '../../components/DurationField'
import { EmptyState } from '../../components/EmptyState'
import { useTranslation } from '../../components/translation'
import { reportFailure } from '../../feedback/reportFailure'
import { goTo } from '../../state/place'
import { useLibrary, useSummaries } from '../../state/read'
import { todayIn } from '../../state/today'
import { useConcernStandings } from '../../state/concernStandings'
import { ConcernChecks } from './ConcernChecks'
import classes from './Forum.module.css'
import { LabelledSelect } from './LabelledSelect'
import { putIntoForum } from './putIntoForum'
import { sessionsToCome, type SessionToCome } from '../../../domain/season/sessionsToCome'
import { useForums } from './useForums'

/** The planned length of a question until somebody states another one, in ms. */
const usualMs = 5 * minuteMs
const newForum = 'new'

interface Props {
  /** The concern that is ticked at first. */
  readonly concernId: string
  readonly onClose: () => void
}

/** Puts one or several concerns into a micro-forum of a session to come. */
export function ForumDialog({ concernId, onClose }: Props) {
  const { t } = useTranslation()
  const library = useLibrary()
  const summaries = useSummaries()
  const season = library.seasons.get(library.concerns.get(concernId)?.seasonId ?? '')
  const sessions = season ? sessionsToCome(seasonScope(library, season).sessions, summaries, todayIn) : []
  return (
    <Modal
      opened
      onClose={onClose}
      size={600}
      title={t('concerns.forum.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {sessions.length === 0 ? (
        <EmptyState
          title={t('concerns.forum.noSession')}
          hint={t('concerns.forum.noSessionHint')}
          action={{ label: t('shell.session.toList'), run: () => goTo('sessions') }}
        />
      ) : (
        <ForumForm concernId={concernId} sessions={sessions} onClose={onClose} />
      )}
    </Modal>
  )
}

function ForumForm({ concernId, sessions, onClose }: Props & { readonly sessions: readonly SessionToCome[] }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const season = library.seasons.get(library.concerns.get(concernId)?.seasonId ?? '') ?? null
  const standings = useConcernStandings(season).filter(({ one, isOpen }) => isOpen || one.id === concernId)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set([concernId]))
  const [sessionId, setSessionId] = useState(sessions[0]?.id ?? '')
  const session = sessions.find(({ id }) => id === sessionId) ?? sessions[0]
  const forums = useForums(session?.id ?? null)
  const [chosenForum, setForum] = useState<string | null>(null)
  const [eachMs, setEachMs] = useState(usualMs)
  const forumId =
    forums?.find(({ id }) => id === chosenForum)?.id ?? (chosenForum === newForum ? null : forums?.[0]?.id)
  const put = () =>
    void reportFailure(async () => {
      if (!session) return
      const concerns = standings.filter(({ one }) => ticked.has(one.id)).map(({ one }) => one)
      onClose()
      await putIntoForum({ session, forumId: forumId ?? null, concerns, eachMs })
    })
  return (
    <div className={classes.form}>
      <ConcernChecks
        standings={standings}
        firstId={concernId}
        forum={forums?.find(({ id }) => id === forumId) ?? null}
        ticked={ticked}
        onTicked={setTicked}
      />
      <LabelledSelect
        label={t('concerns.forum.session')}
        value={session?.id ?? ''}
        onChange={(id) => {
          setSessionId(id)
          setForum(null)
        }}
        options={sessions.map(({ id, number, theme, date }) => ({
          value: id,
          words: [
            t('shell.session.number', { number }),
            theme || t('shell.session.untitled'),
            date ? formatShortDate(date, currentLanguage()) : t('concerns.forum.noDate'),
          ].join(' · '),
        }))}
      />
      <div className={classes.pair}>
        <LabelledSelect
          label={t('concerns.forum.forum')}
          value={forumId ?? newForum}
          disabled={forums === null}
          onChange={setForum}
          options={[
            ...(forums ?? []).map(({ id, title, questions }) => ({
              value: id,
              words: t('concerns.forum.existing', {
                title: title || t('term.kind.microForum'),
                count: questions.length,
              }),
            })),
            { value: newForum, words: t('concerns.forum.new') },
          ]}
        />
        <DurationField label={t('concerns.forum.each')} valueMs={eachMs} onCommit={setEachMs} />
      </div>
      <div className={classes.actions}>
        <Button onClick={onClose}>{t('concerns.forum.cancel')}</Button>
        <Button variant="filled" disabled={ticked.size === 0 || forums === null} onClick={put}>
          {t('concerns.forum.put', { count: ticked.size })}
        </Button>
      </div>
    </div>
  )
}
