import { Button, Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import { present } from '../../../domain/entity'
import type { Season } from '../../../domain/library'
import { seasonScope } from '../../../domain/season/seasonScope'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import screenClasses from '../../table/Screen.module.css'
import type { Named } from '../../table/entityColumn'
import classes from './SeasonSetUp.module.css'
import { carryInto } from './setUpActions'

/** Chooses topics and cases of a season that another one takes up too. */
export function CarryDialog({ season, onClose }: { season: Season; onClose: () => void }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const others = present(library.seasons.values()).filter(({ id }) => id !== season.id)
  const [chosenId, setChosenId] = useState(others.at(-1)?.id ?? '')
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const target = library.seasons.get(chosenId)
  const isNew = ({ seasonIds }: { readonly seasonIds: readonly string[] }) => !seasonIds.includes(chosenId)
  const scope = seasonScope(library, season)
  const [topics, cases] = [scope.topics.filter(isNew), scope.cases.filter(isNew)]
  const chosen = { topics: topics.filter(({ id }) => ids.has(id)), cases: cases.filter(({ id }) => ids.has(id)) }
  const count = chosen.topics.length + chosen.cases.length
  const toggle = (some: readonly string[], isOn: boolean) =>
    setIds((now) => new Set(isOn ? [...now, ...some] : [...now].filter((id) => !some.includes(id))))
  return (
    <Modal opened onClose={onClose} title={t('seasonSetUp.carry.title', { name: season.name })} size="lg">
      <div className={classes.dialog}>
        <label className={classes.target}>
          {t('seasonSetUp.carry.into')}
          <select
            className={screenClasses.choice}
            value={chosenId}
            onChange={(event) => setChosenId(event.currentTarget.value)}
          >
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || t('library.unnamed')}
              </option>
            ))}
          </select>
        </label>
        <p className={classes.shared}>{t('seasonSetUp.carry.hint')}</p>
        <div className={classes.columns}>
          <Choices title={t('library.list.topics.title')} items={topics} ids={ids} onToggle={toggle} />
          <Choices title={t('shell.nav.cases')} items={cases} ids={ids} onToggle={toggle} />
        </div>
        <div className={classes.dialogFoot}>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t('seasonSetUp.carry.cancel')}
          </Button>
          <Button
            variant="filled"
            disabled={count === 0 || !target}
            onClick={() => {
              if (target) carryInto(chosen, target)
              onClose()
            }}
          >
            {t('seasonSetUp.carry.carry', { count })}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

interface ChoicesProps {
  readonly title: string
  readonly items: readonly Named[]
  readonly ids: ReadonlySet<string>
  readonly onToggle: (ids: readonly string[], isOn: boolean) => void
}

function Choices({ title, items, ids, onToggle }: ChoicesProps) {
  const { t } = useTranslation()
  const count = items.filter(({ id }) => ids.has(id)).length
  return (
    <fieldset className={classes.choices}>
      <legend>
        <Checkbox
          size="xs"
          label={t('seasonSetUp.carry.all', { title, count: items.length })}
          checked={count > 0 && count === items.length}
          indeterminate={count > 0 && count < items.length}
          disabled={items.length === 0}
          onChange={(event) =>
            onToggle(
              items.map(({ id }) => id),
              event.currentTarget.checked,
            )
          }
        />
      </legend>
      <div className={classes.scroll}>
        {items.map(({ id, name }) => (
          <Checkbox
            key={id}
            size="xs"
            label={name || t('library.unnamed')}
            checked={ids.has(id)}
            onChange={(event) => onToggle([id], event.currentTarget.checked)}
          />
        ))}
        {items.length === 0 && <p className={classes.hint}>{t('seasonSetUp.carry.nothing')}</p>}
      </div>
    </fieldset>
  )
}
