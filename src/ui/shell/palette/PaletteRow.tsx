import { Kbd } from '../../commands/Kbd'
import { SampleTag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { tByName } from '../../../i18n'
import classes from './CommandPalette.module.css'
import type { MarkedWords, PaletteItem } from './paletteView'

/** One line of the palette: what it is, and where it was found. */
export function PaletteRow({ item: { name, hint, found, keys, sample } }: { item: PaletteItem }) {
  const { t } = useTranslation()
  return (
    <>
      <span className={classes.item}>
        <span className={classes.name}>
          {name.text === '' ? t('library.unnamed') : <Marked text={name.text} ranges={name.ranges} />}
        </span>
        <SampleTag sample={sample} />
        {hint && <span className={classes.hint}>{hint}</span>}
        <span className={classes.spring} />
        {keys && <Kbd keys={keys} />}
      </span>
      {found && (
        <span className={classes.found}>
          {t('search.foundIn', { field: tByName(`search.field.${found.field}`) })}
          <q>
            <Marked text={found.words.text} ranges={found.words.ranges} />
          </q>
        </span>
      )}
    </>
  )
}

function Marked({ text, ranges }: MarkedWords) {
  const starts = [0, ...ranges.map(({ to }) => to)]
  return (
    <>
      {starts.map((start, at) => {
        const range = ranges[at]
        return (
          <span key={start}>
            {text.slice(start, range?.from ?? text.length)}
            {range && <mark>{text.slice(range.from, range.to)}</mark>}
          </span>
        )
      })}
    </>
  )
}
