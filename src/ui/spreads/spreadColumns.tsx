import type { TFunction } from 'i18next'
import type { LibrarySnapshot } from '../../domain/library'
import { nameInLibrary } from '../../domain/season/nameInLibrary'
import type { SpreadStanding } from '../../domain/season/spreadStanding'
import { DateField } from '../components/DateField'
import { ReferencePicker } from '../components/ReferencePicker'
import { shortDay } from '../components/shortDay'
import { LateMark, SpreadStateMark } from '../components/StateMark'
import { SampleTag, Tag } from '../components/Tag'
import { mergeEdits } from '../state/edit'
import { CellText, textColumn } from '../table/columns'
import type { Column, Named } from '../table/entityColumn'
import { changeSpread, spreadToNew } from './spreadActions'
import classes from './Spreads.module.css'
import { SpreadStateField } from './SpreadStateField'

interface SpreadLine extends Named {
  readonly standing: SpreadStanding
}

/** The columns of the list of spreads. */
export function spreadColumns(t: TFunction, library: LibrarySnapshot): readonly Column<SpreadLine>[] {
  const date = (field: 'on' | 'visitOn'): Column<SpreadLine> => ({
    name: field,
    label: t(`spreads.field.${field}`),
    width: '100px',
    show: ({ standing: { one, isVisitDue } }) =>
      field === 'visitOn' && isVisitDue ? (
        <span className={classes.padded}>
          <LateMark words={shortDay(one.visitOn)} />
        </span>
      ) : (
        <CellText>{shortDay(one[field])}</CellText>
      ),
    field: ({ id, standing: { one } }) => (
      <DateField
        look="cell"
        label={t(`spreads.field.${field}`)}
        value={one[field]}
        onCommit={(day, mergeKey) => mergeEdits(mergeKey, () => changeSpread(id, { [field]: day }))}
      />
    ),
  })
  const words = (field: 'what' | 'contact', width: string) =>
    textColumn<SpreadLine>({
      name: field,
      label: t(`spreads.field.${field}`),
      width,
      value: ({ standing }) => standing.one[field],
      onCommit: ({ id }, text) => changeSpread(id, { [field]: text }),
    })
  return [
    {
      name: 'case',
      label: t('spreads.field.caseId'),
      width: 'minmax(160px, 1.8fr)',
      show: ({ name, sample, standing }) => (
        <>
          <span className={classes.name} title={name}>
            {name || t('library.unnamed')}
          </span>
          {standing.isCaseDeleted && <Tag tone="error">{t('spreads.caseDeleted')}</Tag>}
          <SampleTag sample={sample} />
        </>
      ),
      field: ({ id, standing }) => (
        <ReferencePicker
          label={t('spreads.field.caseId')}
          showLabel={false}
          placeholder={standing.practice.name}
          collection="cases"
          value={standing.one.caseId}
          isRequired
          onPick={(caseId) => caseId !== null && changeSpread(id, { caseId })}
        />
      ),
    },
    {
      name: 'unit',
      label: t('spreads.field.unitId'),
      width: 'minmax(84px, 1fr)',
      show: ({ standing: { unitId } }) => (
        <CellText>{unitId === null ? '' : nameInLibrary(library, 'units', unitId)}</CellText>
      ),
      field: ({ id, standing: { unitId } }) => (
        <ReferencePicker
          label={t('spreads.field.unitId')}
          showLabel={false}
          placeholder=""
          collection="units"
          value={unitId}
          onPick={(picked) => changeSpread(id, { unitId: picked })}
          onCreate={(name) => spreadToNew(id, 'unitId', name)}
        />
      ),
    },
    {
      name: 'state',
      label: t('spreads.field.state'),
      width: '84px',
      show: ({ standing: { one } }) => (
        <span className={classes.padded}>
          <SpreadStateMark state={one.state} />
        </span>
      ),
      field: ({ standing }) => <SpreadStateField spread={standing.one} look="cell" />,
    },
    date('on'),
    words('what', 'minmax(110px, 1.6fr)'),
    words('contact', 'minmax(70px, 0.8fr)'),
    date('visitOn'),
  ]
}
