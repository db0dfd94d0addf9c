import { presentOf } from '../../domain/entity'
import type { Visit } from '../../domain/library'
import { personOptions } from '../components/directoryOptions'
import { EntityPicker } from '../components/EntityPicker'
import type { PickOption } from '../components/pickOptions'
import { useTranslation } from '../components/translation'
import { useLibrary } from '../state/read'
import { revealEntity } from '../state/reveal'
import { LinkList } from './LinkList'
import { addPerson, addTypedPeople, dropPerson } from './visitActions'

/** Who went along; several names can be typed at once. */
export function VisitPeople({ visit, readOnly }: { visit: Visit; readOnly: boolean }) {
  const { t } = useTranslation()
  const people = useLibrary((library) => library.people)
  const units = useLibrary((library) => library.units)
  const going = presentOf(people).filter(({ id }) => visit.personIds.includes(id))
  const isGoing = (id: string) => visit.personIds.includes(id) || id === visit.leaderId
  const shownAs = (option: PickOption): PickOption =>
    isGoing(option.id) ? { ...option, isTaken: true, hint: t('visits.isGoing') } : option
  return (
    <LinkList
      label={t('visits.field.people')}
      items={going}
      look="chips"
      readOnly={readOnly}
      onOpen={(id) => revealEntity('people', id)}
      onDrop={(id) => dropPerson(visit, id)}
    >
      <EntityPicker
        label={t('visits.addPeople')}
        showLabel={false}
        placeholder={t('visits.addPeopleHint')}
        options={personOptions(people, units)}
        shownAs={shownAs}
        onPick={(id) => addPerson(visit, id)}
        onCreate={(typed) => void addTypedPeople(visit.id, typed)}
      />
    </LinkList>
  )
}
