import { presentUnit, townOf, unitsToCover } from '../../../domain/season/units'
import type { Spread } from '../../../domain/library'
import { presentOf } from '../../../domain/entity'
import chipClasses from '../../components/FilterChips.module.css'
import { SpreadStateMark } from '../../components/StateMark'
import { useTranslation } from '../../components/translation'
import { addSpread, removeSpread } from '../../spreads/spreadActions'
import { chooseSeason, seasonOfSession } from '../../state/currentSeason'
import { goTo } from '../../state/place'
import { useLibrary, useLibraryReadOnly, useSession } from '../../state/read'
import { revealSpread } from '../../state/revealInSeason'
import { todayHere } from '../../state/today'
import classes from './AfterCards.module.css'
import type { Brought } from './broughtOnStage'

/** 哪些街镇想要哪个案例？ One press for each town that wants a case which was presented. */
export function WhoWantsCard({ caseIds }: Pick<Brought, 'caseIds'>) {
  const { t } = useTranslation()
  const library = useLibrary()
  const sessionId = useSession((session) => session?.id ?? null)
  if (caseIds.length === 0) return null
  const toSpreads = () => {
    const season = seasonOfSession(sessionId)
    if (season) chooseSeason(season.id)
    goTo('spreads')
  }
  const cases = caseIds.flatMap((id) => library.cases.get(id) ?? [])
  return (
    <section className={classes.card} aria-labelledby="who-wants">
      <h2 id="who-wants" className={classes.title}>
        {t('spreads.after.title')}
        <button type="button" className={classes.link} onClick={toSpreads}>
          {t('spreads.after.toSpreads')}
        </button>
      </h2>
      {cases.map(({ id, name }) => (
        <div key={id} className={classes.forum} role="group" aria-label={name || t('library.unnamed')}>
          <p className={classes.practice}>{name || t('library.unnamed')}</p>
          <Towns caseId={id} />
        </div>
      ))}
    </section>
  )
}

/** The towns, apart from the one that the case comes from. */
function Towns({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const readOnly = useLibraryReadOnly()
  const sessionId = useSession((session) => session?.id ?? null)
  const date = useSession((session) => session?.details.date) || todayHere()
  const season = seasonOfSession(sessionId)
  const practice = library.cases.get(caseId)
  if (!season || !practice) return null
  const home = townOf(library.units, practice)
  const spreads = presentOf(library.spreads).filter((one) => one.caseId === caseId)
  const towns = unitsToCover(library.units, season).filter(({ id }) => id !== home?.id)
  return (
    <div className={chipClasses.chips}>
      {towns.map(({ id, name }) => {
        const there = spreads.find(({ unitId }) => presentUnit(library.units, unitId)?.id === id)
        return (
          <button
            key={id}
            type="button"
            className={chipClasses.chip}
            aria-pressed={there !== undefined}
            disabled={readOnly}
            onClick={() => {
              if (!there) addSpread(caseId, id, { on: date })
              else if (isBare(there)) removeSpread(there.id)
              else revealSpread(there.id)
            }}
          >
            {name || t('library.unnamed')}
            {there && <SpreadStateMark state={there.state} />}
          </button>
        )
      })}
    </div>
  )
}

/** Nothing but the wish was noted, so a second press takes it back. */
const isBare = ({ state, what, contact, notes, visitOn, forms }: Spread): boolean =>
  state === 'intended' && [what, contact, notes, visitOn].every((text) => text === '') && forms.length === 0
