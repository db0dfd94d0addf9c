import type { PreparedPaper } from '../../../papers/state/preparedPaper'
import { useTranslation } from '../../components/translation'
import { CardCount } from '../CardCount'
import { HouseStyleButton } from '../houseStyle/HouseStyleButton'
import { MaterialCount } from '../MaterialCount'
import { MissingCharacters } from '../preview/MissingCharacters'
import { OptionFields } from './OptionFields'
import { isFolded } from '../../../papers/state/sheets'
import { PaperFindings } from '../PaperFindings'
import type { PaperRequest } from '../paperRequest'
import { PilesOut } from '../piles/PilesOut'
import classes from '../PrintDesk.module.css'
import { PrintForm } from '../PrintForm'
import { ScriptReturn } from '../scriptReturn/ScriptReturn'
import { SeatCount } from '../SeatCount'
import { ThisPrint } from '../ThisPrint'
import type { Desk } from '../desk'
import type { RenderedPaper } from '../preview/useRenderedPaper'

interface Props {
  readonly prepared: PreparedPaper
  /** The request for its preview. */
  readonly request: PaperRequest
  readonly desk: Desk
  readonly rendered: RenderedPaper['rendered']
}

/** What the paper contains, what to know before it is printed, and how it is printed. */
export function PaperOptions({ prepared, request, desk, rendered }: Props) {
  const { t } = useTranslation()
  const { name, options } = prepared
  return (
    <aside className={classes.options} aria-label={t('paper.desk.options')}>
      <div className={classes.scroll}>
        <PaperFindings prepared={prepared} />
        {rendered && <MissingCharacters missing={rendered.missing} />}
        <OptionFields name={name} options={options} desk={desk} />
        {isFolded(options) && <p className={classes.hint}>{t('paper.desk.bindingHint')}</p>}
        <ThisPrint revision={request.revision} pages={rendered?.pages ?? null} />
        <PilesOut paper={name} desk={desk} />
        {name === 'placeCards' && <CardCount prepared={prepared} desk={desk} />}
        {name === 'materials' && <MaterialCount desk={desk} />}
        {name === 'seatingPlan' && <SeatCount desk={desk} />}
        <div className={classes.tools}>
          {name === 'mcScript' && <ScriptReturn />}
          <HouseStyleButton season={desk.input.season} />
        </div>
      </div>
      <PrintForm prepared={prepared} desk={desk} pages={rendered?.pages ?? null} />
    </aside>
  )
}
