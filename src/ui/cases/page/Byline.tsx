import { useMemo } from 'react'
import { presentOf } from '../../../domain/entity'
import type { Case } from '../../../domain/library'
import { presentUnit } from '../../../domain/season/units'
import { EntityPicker } from '../../components/EntityPicker'
import { SampleTag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { assignNewUnit } from '../../state/entityEdits'
import { useLibrary } from '../../state/read'
import classes from './Byline.module.css'
import { changeCase } from './caseActions'
import { CaseTags } from './CaseTags'
import { CaseTopics } from './CaseTopics'

/** Under the name: unit, town, topics, tags and whether it is a sample. */
export function Byline({ one, readOnly }: { one: Case; readOnly: boolean }) {
  const { t } = useTranslation()
  return (
    <div className={classes.byline}>
      <UnitAndTown one={one} readOnly={readOnly} />
      <CaseTopics one={one} readOnly={readOnly} />
      <CaseTags one={one} readOnly={readOnly} />
      <SampleTag sample={one.sample} />
      {!readOnly && (
        <button
          type="button"
          className={classes.quiet}
          aria-pressed={one.sample}
          onClick={() => changeCase(one.id, { sample: !one.sample })}
        >
          {t(one.sample ? 'casePage.noSample' : 'casePage.asSample')}
        </button>
      )}
    </div>
  )
}

/** As wide as what it says, with room for the button that clears it. */
const widthOf = (words: string) => ({ width: `calc(${words.length}em + 46px)` })

/** The town is asked for only where the unit is none itself. */
function UnitAndTown({ one, readOnly }: { one: Case; readOnly: boolean }) {
  const { t } = useTranslation()
  const units = useLibrary((library) => library.units)
  const all = useMemo(() => presentOf(units), [units])
  const towns = useMemo(() => all.filter(({ town }) => town), [all])
  const unit = presentUnit(units, one.unitId)
  const needsTown = one.townId !== null || (unit !== null && !unit.town)
  return (
    <>
      <span className={classes.picker} style={widthOf(unit?.name || t('casePage.pickUnit'))} data-case-field="unit">
        <EntityPicker
          label={t('library.field.unit')}
          showLabel={false}
          placeholder={t('casePage.pickUnit')}
          options={all}
          value={one.unitId}
          readOnly={readOnly}
          onPick={(unitId) => changeCase(one.id, { unitId })}
          onClear={() => changeCase(one.id, { unitId: null })}
          onCreate={(name) => assignNewUnit('cases', one, name)}
        />
      </span>
      {needsTown && (
        <span className={classes.picker} style={widthOf(units.get(one.townId ?? '')?.name || t('casePage.pickTown'))}>
          <EntityPicker
            label={t('library.field.town')}
            showLabel={false}
            placeholder={t('casePage.pickTown')}
            options={towns}
            value={one.townId}
            readOnly={readOnly}
            onPick={(townId) => changeCase(one.id, { townId })}
            onClear={() => changeCase(one.id, { townId: null })}
          />
        </span>
      )}
    </>
  )
}
