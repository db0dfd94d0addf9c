import type { OptionValue } from '../../domain/papers/optionValue'
import { matters } from '../../papers/option'
import { papers } from '../../papers/papers'
import type { PreparedPaper } from '../../papers/prepared'
import { useTranslation } from '../components/translation'
import { setPreferences, usePreferences } from '../state/preferences'
import { CardCount } from './CardCount'
import { HouseStyleButton } from './HouseStyleButton'
import { MissingCharacters } from './MissingCharacters'
import { OptionField } from './OptionField'
import { isFolded } from '../../papers/sheets'
import type { PaperRequest } from './paperRequest'
import { PilesOut } from './PilesOut'
import classes from './PrintDesk.module.css'
import { PrintForm } from './PrintForm'
import { ScriptReturn } from './ScriptReturn'
import { ThisPrint } from './ThisPrint'
import type { Desk } from './desk'
import type { RenderedPaper } from './useRenderedPaper'

interface Props {
  readonly prepared: PreparedPaper
  /** What its preview is asked for with. */
  readonly request: PaperRequest
  readonly desk: Desk
  readonly rendered: RenderedPaper['rendered']
}

/** What the paper holds, what to know before it is printed, and how it is printed. */
export function PaperOptions({ prepared, request, desk, rendered }: Props) {
  const { t } = useTranslation()
  const { name, options } = prepared
  const kept = usePreferences(({ papers: all }) => all)
  const paper = papers[name]
  const picks = paper.picks?.(desk.input) ?? {}
  const shown = Object.entries(paper.options).filter(([, option]) => matters(option, options))
  const choose = (option: string, value: OptionValue) =>
    setPreferences({ papers: { ...kept, [name]: { ...options, [option]: value } } })
  return (
    <aside className={classes.options} aria-label={t('paper.desk.options')}>
      <div className={classes.scroll}>
        {rendered && <MissingCharacters missing={rendered.missing} />}
        {shown.map(([option, spec]) => (
          <OptionField
            key={option}
            paper={name}
            name={option}
            option={spec}
            value={options[option]}
            picks={picks[option] ?? []}
            onChoose={(value) => choose(option, value)}
          />
        ))}
        {isFolded(options) && <p className={classes.hint}>{t('paper.desk.bindingHint')}</p>}
        <ThisPrint revision={request.revision} pages={rendered?.pages ?? null} />
        <PilesOut paper={name} desk={desk} />
        {name === 'placeCards' && <CardCount prepared={prepared} desk={desk} />}
        <div className={classes.tools}>
          {name === 'mcScript' && <ScriptReturn />}
          <HouseStyleButton season={desk.input.season} />
        </div>
      </div>
      <PrintForm prepared={prepared} desk={desk} pages={rendered?.pages ?? null} />
    </aside>
  )
}
