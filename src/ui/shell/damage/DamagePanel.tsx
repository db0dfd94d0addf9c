import { Button, Modal } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useEffect } from 'react'
import { reportFailure } from '../../feedback/reportFailure'
import { caseOf, isRunId, libraryId, printedOwnerOf } from '../../../document/documentKind'
import { currentLanguage } from '../../../i18n'
import { formatInstant } from '../../../i18n/formats'
import type { Damage } from '../../../ipc/workspaceShapes'
import { useTranslation } from '../../components/translation'
import { useWorkspace } from '../../state/read'
import { ask } from '../../state/studio'
import { workspace } from '../../state/workspace'
import { closePanel } from '../../state/appState'
import classes from './DamagePanel.module.css'
import { decideDamage } from './decideDamage'

const none: readonly Damage[] = []

/** The damaged documents, and the choices for each. */
export function DamagePanel() {
  const { t } = useTranslation()
  const damages = useWorkspace(({ opened }) => opened?.damages ?? none)
  useEffect(() => {
    if (damages.length === 0) closePanel()
  }, [damages])
  return (
    <Modal opened onClose={closePanel} size="lg" title={t('shell.damage.title', { count: damages.length })}>
      <p>{t('shell.damage.intro')}</p>
      {damages.length > 1 && <DecisionForAll damages={damages} />}
      {damages.map((damage) => (
        <DamageItem key={damage.documentId} damage={damage} />
      ))}
    </Modal>
  )
}

function nameOf({ documentId, name }: Damage, t: TFunction): string {
  const caseId = caseOf(documentId)
  if (caseId !== null)
    return t('shell.damage.case', {
      name: workspace.getState().library?.cases.get(caseId)?.name || t('library.unnamed'),
    })
  if (documentId === libraryId) return t('shell.damage.library')
  const ownerId = printedOwnerOf(documentId)
  const season = ownerId === null ? undefined : workspace.getState().library?.seasons.get(ownerId)
  if (season) return t('shell.damage.prints', { theme: season.name })
  const theme = name || t('shell.session.untitled')
  if (ownerId !== null) return t('shell.damage.prints', { theme })
  return isRunId(documentId) ? t('shell.damage.run', { theme }) : theme
}

/** If many are damaged, nobody wants to be asked about each. */
function DecisionForAll({ damages }: { damages: readonly Damage[] }) {
  const { t } = useTranslation()
  const ids = damages.map(({ documentId }) => documentId)
  const hasBackup = damages.some(({ backupAt }) => backupAt !== null)
  return (
    <section className={classes.damage} aria-label={t('shell.damage.all')}>
      <h3 className={classes.name}>{t('shell.damage.all')}</h3>
      {hasBackup && <p className={classes.fact}>{t('shell.damage.allHint')}</p>}
      <div className={classes.actions}>
        {hasBackup && (
          <Button variant="filled" onClick={() => void decideDamage(ids, 'backup')}>
            {t('shell.damage.allBackups')}
          </Button>
        )}
        <Button onClick={() => void decideDamage(ids, 'readable')}>{t('shell.damage.allReadable')}</Button>
      </div>
    </section>
  )
}

function DamageItem({ damage }: { damage: Damage }) {
  const { documentId, unreadable, backupAt, setAsideTo } = damage
  const { t } = useTranslation()
  return (
    <section className={classes.damage}>
      <h3 className={classes.name}>{nameOf(damage, t)}</h3>
      <p className={classes.fact}>{t('shell.damage.unreadable', { count: unreadable })}</p>
      <p className={classes.fact}>{t('shell.damage.setAside', { folder: setAsideTo })}</p>
      {backupAt === null && <p className={classes.fact}>{t('shell.damage.noBackup')}</p>}
      <div className={classes.actions}>
        {backupAt !== null && (
          <Button variant="filled" onClick={() => void decideDamage([documentId], 'backup')}>
            {t('shell.damage.takeBackup', { time: formatInstant(backupAt, currentLanguage()) })}
          </Button>
        )}
        <Button onClick={() => void decideDamage([documentId], 'readable')}>{t('shell.damage.takeReadable')}</Button>
        <Button
          variant="subtle"
          onClick={() => void reportFailure(() => ask('folder.show', { of: 'setAside', documentId }))}
        >
          {t('shell.damage.showFolder')}
        </Button>
      </div>
    </section>
  )
}
