import { IconTrash } from '@tabler/icons-react'
import { isInTrash, type Entity } from '../../domain/entity'
import type { CollectionName, LibrarySnapshot } from '../../domain/library'
import { useTranslation } from '../components/translation'
import { useLibrary } from '../state/read'
import { goToTrash } from '../state/trashPlace'
import classes from './TrashLink.module.css'

const countIn = (library: LibrarySnapshot, kind: CollectionName): number => {
  let count = 0
  for (const entity of library[kind].values() as Iterable<Entity>) if (isInTrash(entity)) count += 1
  return count
}

/** A link to the deleted entities of one kind, where they are deleted; hidden if there are none. */
export function TrashLink({ kind }: { kind: CollectionName }) {
  const { t } = useTranslation()
  const count = useLibrary((library) => countIn(library, kind))
  if (count === 0) return null
  return (
    <button type="button" className={classes.link} title={t('trash.linkHint')} onClick={() => goToTrash(kind)}>
      <IconTrash size={14} aria-hidden="true" />
      {t('trash.link', { count })}
    </button>
  )
}
