import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { PaperName } from '../../domain/papers/paperNames'
import { t, tByName } from '../../i18n'
import { chosenOf } from '../../papers/option'
import { papers } from '../../papers/papers'
import { choicesNow } from '../../papers/state/preparedPaper'
import { remediesFor, type Remedy } from '../../papers/state/remedies'
import { EmptyState } from '../components/EmptyState'
import { goTo } from '../state/place'
import { usePreferences } from '../state/preferences'
import { chooseOption } from './options/chooseOption'
import { HouseStyleButton } from './houseStyle/HouseStyleButton'
import { OptionFields } from './options/OptionFields'
import { PilesOut } from './piles/PilesOut'
import classes from './PrintDesk.module.css'
import { ScriptReturn } from './scriptReturn/ScriptReturn'
import type { Desk } from './desk'

/** Where the missing content is entered; the running order by default. */
const sources: Readonly<Partial<Record<PaperName, 'attendees' | 'live' | SeasonSource>>> = {
  signIn: 'attendees',
  placeCards: 'attendees',
  seatingPlan: 'attendees',
  report: 'live',
  visitPlan: 'visits',
  concernLedger: 'concerns',
  coverageTable: 'library',
  caseCards: 'cases',
  seasonProgramme: 'sessions',
  stageTally: 'sessions',
  spreadLedger: 'spreads',
}
type SeasonSource = 'visits' | 'library' | 'concerns' | 'cases' | 'sessions' | 'spreads'

/** An empty paper: which option would change that, where the missing content is entered, and all its options. */
export function EmptyPaper({ name, desk }: { name: PaperName; desk: Desk }) {
  const stored = usePreferences(({ papers: all }) => all[name])
  const { options, remedies } = useMemo(() => {
    const paper = papers[name]
    const chosen = chosenOf(paper.options, choicesNow(paper, desk.input, stored))
    return { options: chosen, remedies: remediesFor(paper, desk.input, chosen) }
  }, [name, desk, stored])
  const screen = sources[name] ?? 'planner'
  const [remedy] = remedies
  const source = { label: t(`paper.desk.to.${screen}`), run: () => goTo(screen) }
  return (
    <>
      <div className={classes.nothing}>
        <EmptyState
          icon={<IconPrinter size={40} stroke={1.2} />}
          title={t('paper.desk.empty', { paper: t(`paper.${name}.name`) })}
          hint={remedy ? t('paper.desk.emptyByOption') : t(`paper.${name}.empty`)}
          action={
            remedy
              ? {
                  label: remedyWords(name, remedy),
                  run: () => chooseOption(name, options, remedy.option, remedy.value),
                }
              : source
          }
          {...(remedy ? { second: source } : {})}
        />
      </div>
      <aside className={classes.options} aria-label={t('paper.desk.options')}>
        <div className={classes.scroll}>
          <OptionFields name={name} options={options} desk={desk} />
          <PilesOut paper={name} desk={desk} />
          <div className={classes.tools}>
            {name === 'mcScript' && <ScriptReturn />}
            <HouseStyleButton season={desk.input.season} />
          </div>
        </div>
      </aside>
    </>
  )
}

/** The options to change, by their labels. */
function remedyWords(paper: PaperName, { option, value }: Remedy): string {
  const label = tByName(`paper.${paper}.option.${option}`)
  const spec = papers[paper].options[option]
  const choice =
    spec?.type === 'choice' ? tByName(`paper.${paper}.choice.${option}.${String(value)}`) : t('paper.desk.all')
  return t('paper.desk.choose', { option: label, choice })
}
