import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { kinds, segmentKinds, type SegmentKind } from '../../../domain/kinds'
import type { Case } from '../../../domain/library'
import { DurationField } from '../../components/DurationField'
import { KindIcon } from '../../components/kindIcons'
import { useTranslation } from '../../components/translation'
import { changeCase } from './caseActions'
import { CasePeople } from './CasePeople'
import classes from './OnStage.module.css'

/** 上台的样子: the kinds of segment that suit the case, with their lengths, and who would be in them. */
export function OnStage({ one, readOnly }: { one: Case; readOnly: boolean }) {
  const { t } = useTranslation()
  const chosen = segmentKinds.filter((kind) => one.kinds[kind] !== undefined)
  const others = segmentKinds.filter((kind) => one.kinds[kind] === undefined && kinds[kind].isOnStage)
  const { id } = one
  const set = (kind: SegmentKind, durationMs: number) => changeCase(id, { kinds: { ...one.kinds, [kind]: durationMs } })
  const remove = (kind: SegmentKind) => {
    const { [kind]: _removed, ...rest } = one.kinds
    changeCase(id, { kinds: rest })
  }
  return (
    <section className={classes.section} aria-label={t('casePage.onStage.title')}>
      <h3 className={classes.label}>{t('casePage.onStage.title')}</h3>
      <ul className={classes.list}>
        {chosen.map((kind) => {
          const name = t(`term.kind.${kind}`)
          return (
            <li key={kind} className={classes.item}>
              <KindIcon kind={kind} />
              <span>{name}</span>
              <DurationField
                look="cell"
                className={classes.length}
                label={t('casePage.arrange.length', { kind: name })}
                valueMs={one.kinds[kind] ?? null}
                readOnly={readOnly}
                onCommit={(ms) => set(kind, ms)}
              />
              {!readOnly && (
                <ActionIcon
                  variant="subtle"
                  size="xs"
                  className={classes.tool}
                  aria-label={t('library.delete', { name })}
                  onClick={() => remove(kind)}
                >
                  <IconX size={13} />
                </ActionIcon>
              )}
            </li>
          )
        })}
        {!readOnly && (
          <li>
            <select
              className={classes.add}
              aria-label={t('casePage.onStage.addKind')}
              value=""
              onChange={(event) => {
                const kind = segmentKinds.find((known) => known === event.currentTarget.value)
                if (kind) set(kind, kinds[kind].usualMs)
              }}
            >
              <option value="">{t('casePage.onStage.addKind')}</option>
              {others.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`term.kind.${kind}`)}
                </option>
              ))}
            </select>
          </li>
        )}
      </ul>
      <CasePeople one={one} readOnly={readOnly} />
    </section>
  )
}
