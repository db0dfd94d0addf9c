import { Checkbox, NativeSelect } from '@mantine/core'
import type { SegmentKind } from '../../../domain/kinds'
import type { Case } from '../../../domain/library'
import type { CaseCasting } from '../../../domain/season/case'
import { castForKind, roleIn } from '../../../domain/season/caseSegment'
import { kinds } from '../../../domain/kinds'
import { DurationField } from '../../components/DurationField'
import { KindIcon } from '../../components/kindIcons'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import classes from './ArrangeDialog.module.css'
import { otherKinds, type KindChoice } from './arrangeView'

interface Props {
  readonly one: Case
  readonly choices: readonly KindChoice[]
  readonly onChange: (choices: readonly KindChoice[]) => void
}

/** The kinds of segment that are made of a case, each with its length and who is in it. */
export function KindChoices({ one, choices, onChange }: Props) {
  const { t } = useTranslation()
  const change = (kind: SegmentKind, patch: Partial<KindChoice>) =>
    onChange(choices.map((choice) => (choice.kind === kind ? { ...choice, ...patch } : choice)))
  const add = (kind: SegmentKind) =>
    onChange([...choices, { kind, isChosen: true, durationMs: null, cast: castForKind(kind, one.cast) }])
  return (
    <fieldset className={classes.kinds}>
      <legend className={classes.label}>{t('casePage.arrange.as')}</legend>
      {choices.map((choice) => (
        <KindLine key={choice.kind} one={one} choice={choice} onChange={(patch) => change(choice.kind, patch)} />
      ))}
      <NativeSelect
        aria-label={t('casePage.arrange.addKind')}
        value=""
        onChange={(event) => add(event.currentTarget.value as SegmentKind)}
        data={[
          { value: '', label: t('casePage.arrange.addKind') },
          ...otherKinds(choices).map((kind) => ({ value: kind, label: t(`term.kind.${kind}`) })),
        ]}
      />
    </fieldset>
  )
}

interface LineProps {
  readonly one: Case
  readonly choice: KindChoice
  readonly onChange: (patch: Partial<KindChoice>) => void
}

function KindLine({ one, choice: { kind, isChosen, durationMs, cast }, onChange }: LineProps) {
  const { t } = useTranslation()
  const { people, teams } = useLibrary()
  const name = t(`term.kind.${kind}`)
  const nameOf = ({ personId, teamId }: CaseCasting) =>
    (personId === null ? teams.get(teamId ?? '') : people.get(personId))?.name ?? ''
  const toggle = (who: CaseCasting, isIn: boolean) =>
    onChange({ cast: one.cast.filter((other) => (other === who ? isIn : cast.includes(other))) })
  return (
    <div className={classes.kind}>
      <div className={classes.kindHead}>
        <Checkbox
          size="xs"
          aria-label={name}
          checked={isChosen}
          onChange={(event) => onChange({ isChosen: event.currentTarget.checked })}
        />
        <KindIcon kind={kind} />
        <span className={classes.kindName}>{name}</span>
        <DurationField
          look="cell"
          className={classes.length}
          label={t('casePage.arrange.length', { kind: name })}
          valueMs={durationMs ?? kinds[kind].usualMs}
          readOnly={!isChosen}
          onCommit={(ms) => onChange({ durationMs: ms })}
        />
      </div>
      {isChosen && (
        <div className={classes.people}>
          {one.cast.map((who) => (
            <Checkbox
              key={`${who.role} ${who.personId ?? who.teamId}`}
              size="xs"
              label={`${nameOf(who) || t('library.unnamed')} · ${t(`term.role.${roleIn(kind, who.role)}`)}`}
              checked={cast.includes(who)}
              onChange={(event) => toggle(who, event.currentTarget.checked)}
            />
          ))}
          {one.cast.length === 0 && <span className={classes.nobody}>{t('casePage.arrange.nobody')}</span>}
        </div>
      )}
    </div>
  )
}
