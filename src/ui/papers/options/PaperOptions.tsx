import type { SessionInput } from '../../../papers/paper'
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
  const { input } = desk
  return (
    <aside className={classes.options} aria-label={t('paper.desk.options')}>
      <div className={classes.scroll}>
        {input.of === 'session' && <PaperFindings prepared={prepared} />}
        {rendered && <MissingCharacters missing={rendered.missing} />}
        <OptionFields name={name} options={options} desk={desk} />
        {isFolded(options) && <p className={classes.hint}>{t('paper.desk.bindingHint')}</p>}
        <ThisPrint revision={request.revision} pages={rendered?.pages ?? null} />
        <PilesOut paper={name} desk={desk} />
        {input.of === 'session' && <Count prepared={prepared} desk={desk} input={input} />}
        <div className={classes.tools}>
          {name === 'mcScript' && <ScriptReturn />}
          <HouseStyleButton season={input.season} />
        </div>
      </div>
      <PrintForm prepared={prepared} desk={desk} pages={rendered?.pages ?? null} />
    </aside>
  )
}

/** Whether a paper of a session has everything that it should have. */
function Count({ prepared, desk, input }: Pick<Props, 'prepared' | 'desk'> & { readonly input: SessionInput }) {
  switch (prepared.name) {
    case 'placeCards':
      return <CardCount prepared={prepared} desk={desk} input={input} />
    case 'materials':
      return <MaterialCount input={input} />
    case 'seatingPlan':
      return <SeatCount input={input} />
    default:
      return null
  }
}
