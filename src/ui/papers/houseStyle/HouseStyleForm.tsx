// These are needed only here.
import '@mantine/core/styles/ColorSwatch.layer.css'
import '@mantine/core/styles/ColorPicker.layer.css'
import '@mantine/core/styles/ColorInput.layer.css'
import { Button, ColorInput, FileButton, SegmentedControl } from '@mantine/core'
import { reportFailure } from '../../feedback/reportFailure'
import { houseFaces, titleSizes } from '../../../domain/houseFaces'
import { usualColour } from '../../../domain/houseStyle'
import type { Season } from '../../../domain/library'
import { TextCell } from '../../components/TextCell'
import { useTranslation } from '../../components/translation'
import { changeLibraryEntity } from '../../state/entityEdits'
import classes from './HouseStyleForm.module.css'
import { useLibrary } from '../../state/read'
import { logoOf } from './logoOf'

/** Colours that print well as a second ink beside black; any other can be chosen. */
const swatches = [usualColour, '#7a1f2b', '#1f4e79', '#1e6b5a', '#5b3a86', '#8a5a00', '#1d2127']

/** The style of all papers of a season: set once, undone like every edit. */
export function HouseStyleForm({ seasonId }: { seasonId: string }) {
  const season = useLibrary(({ seasons }) => seasons.get(seasonId))
  return season && <Form season={season} />
}

function Form({ season }: { season: Season }) {
  const { t } = useTranslation()
  const set = (patch: Parameters<typeof changeLibraryEntity<'seasons'>>[2]) =>
    changeLibraryEntity('seasons', season.id, patch)
  return (
    <div className={classes.form}>
      <p className={classes.hint}>{t('paper.house.hint', { season: season.name })}</p>
      <TextCell
        look="field"
        label={t('paper.house.organizer')}
        value={season.organizer}
        onCommit={(organizer) => set({ organizer })}
      />
      <div className={classes.logo}>
        <span className={classes.label}>{t('paper.house.logo')}</span>
        {season.logo && <img className={classes.picture} src={season.logo} alt={t('paper.house.logo')} />}
        <div className={classes.row}>
          <FileButton
            accept="image/png,image/jpeg,image/svg+xml,image/webp"
            onChange={(file) => void reportFailure(async () => file && set({ logo: await logoOf(file) }))}
          >
            {(props) => <Button {...props}>{t('paper.house.chooseLogo')}</Button>}
          </FileButton>
          {season.logo && (
            <Button variant="subtle" onClick={() => set({ logo: '' })}>
              {t('paper.house.removeLogo')}
            </Button>
          )}
        </div>
      </div>
      <ColorInput
        label={t('paper.house.colour')}
        format="hex"
        swatches={swatches}
        value={season.colour || usualColour}
        onChangeEnd={(colour) => set({ colour: colour === usualColour ? '' : colour })}
      />
      <Choice
        label={t('paper.house.face')}
        value={season.face}
        data={houseFaces.map((value) => ({ value, label: t(`paper.house.faces.${value}`) }))}
        onChange={(face) => set({ face })}
      />
      <Choice
        label={t('paper.house.titleSize')}
        value={season.titleSize}
        data={titleSizes.map((value) => ({ value, label: t(`paper.house.titleSizes.${value}`) }))}
        onChange={(titleSize) => set({ titleSize })}
      />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly data: { value: Value; label: string }[]
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, data, onChange }: ChoiceProps<Value>) {
  return (
    <div className={classes.logo}>
      <span className={classes.label}>{label}</span>
      <SegmentedControl aria-label={label} value={value} data={data} onChange={onChange} />
    </div>
  )
}
