import { IconX } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import type { Case } from '../../../domain/library'
import { useTranslation } from '../../components/translation'
import { useHeldDraft } from '../../components/useDraft'
import classes from './Byline.module.css'
import { changeCase } from './caseActions'

/** Words that a case is found by, without an order. */
export function CaseTags({ one: { id, tags }, readOnly }: { one: Case; readOnly: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      {tags.map((tag) => (
        <span key={tag} className={classes.chip}>
          # {tag}
          {!readOnly && (
            <button
              type="button"
              className={classes.remove}
              aria-label={t('casePage.removeTag', { name: tag })}
              onClick={() => changeCase(id, { tags: tags.filter((other) => other !== tag) })}
            >
              <IconX size={12} aria-hidden="true" />
            </button>
          )}
        </span>
      ))}
      {!readOnly && <AddTag onAdd={(added) => changeCase(id, { tags: [...new Set([...tags, ...added])] })} />}
    </>
  )
}

/** Several at once, with commas or spaces between them. */
function AddTag({ onAdd }: { onAdd: (tags: readonly string[]) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  useHeldDraft(typed.trim() !== '')
  const add = () => {
    const tags = typed.split(/[\s,，、;；#]+/).filter(Boolean)
    if (tags.length > 0) onAdd(tags)
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    }
    if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation()
      setTyped('')
    }
  }
  return (
    <input
      className={classes.addTag}
      aria-label={t('casePage.addTag')}
      placeholder={t('casePage.addTag')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={add}
    />
  )
}
