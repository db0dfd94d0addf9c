import type { Case, Visit } from '../../domain/library'
import { unitHintOptions } from '../components/directoryOptions'
import { EntityPicker } from '../components/EntityPicker'
import type { PickOption } from '../components/pickOptions'
import { useTranslation } from '../components/translation'
import { useLibrary } from '../state/read'
import { revealEntity } from '../state/reveal'
import { LinkList } from './LinkList'
import { linkCase, makeCase } from './visitActions'

interface Props {
  readonly visit: Visit
  readonly cases: readonly Case[]
  readonly readOnly: boolean
}

/** The cases that a visit found. A new one is made in the season, of the visit's unit. */
export function FoundCases({ visit, cases, readOnly }: Props) {
  const { t } = useTranslation()
  const all = useLibrary((library) => library.cases)
  const units = useLibrary((library) => library.units)
  const shownAs = (option: PickOption): PickOption =>
    cases.some(({ id }) => id === option.id) ? { ...option, isTaken: true, hint: t('visits.isLinked') } : option
  return (
    <LinkList
      label={t('visits.field.cases')}
      items={cases}
      readOnly={readOnly}
      onOpen={(id) => revealEntity('cases', id)}
      onDrop={(id) => linkCase(visit.id, id, false)}
    >
      <EntityPicker
        label={t('visits.addCase')}
        showLabel={false}
        placeholder={t('visits.addCaseHint')}
        options={unitHintOptions(all, units)}
        shownAs={shownAs}
        onPick={(id) => linkCase(visit.id, id, true)}
        onCreate={(name) => makeCase(visit, name)}
      />
    </LinkList>
  )
}
