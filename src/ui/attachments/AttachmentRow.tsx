import { TextCell } from '../components/TextCell'
import { Tag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { formatBytes } from '../../i18n/formats'
import { changeLibraryEntity, removeLibraryEntity } from '../state/entityEdits'
import { mendAttachment, openAttached, saveAttached } from './attachmentActions'
import classes from './AttachmentList.module.css'
import type { AttachmentItem } from './attachmentsView'
import { fileKindIcons } from './fileKindIcons'
import { pictureSource } from './pictureSource'

interface Props {
  readonly item: AttachmentItem
  readonly readOnly: boolean
  readonly onEnlarge: () => void
}

/** One attachment: its picture or the icon of its kind, its name, caption and size, and what can be done with it. */
export function AttachmentRow({ item, readOnly, onEnlarge }: Props) {
  const { t } = useTranslation()
  const { attachment, kind, state, canOpen } = item
  const { id, name, caption, bytes } = attachment
  const isLost = state === 'missing' || state === 'changed'
  const change = (patch: { name?: string; caption?: string }) => changeLibraryEntity('attachments', id, patch)
  return (
    <li className={classes.row} aria-label={name}>
      <Sign item={item} onEnlarge={onEnlarge} />
      <div className={classes.words}>
        <TextCell
          label={t('attachments.name', { name })}
          value={name}
          readOnly={readOnly}
          className={classes.name}
          onCommit={(text) => text !== '' && change({ name: text })}
        />
        {(caption !== '' || !readOnly) && (
          <TextCell
            label={t('attachments.caption', { name })}
            value={caption}
            placeholder={t('attachments.captionPlaceholder')}
            readOnly={readOnly}
            onCommit={(text) => change({ caption: text })}
          />
        )}
        <p className={classes.facts}>
          {t('attachments.facts', { kind: t(`attachments.kind.${kind}`), size: formatBytes(bytes) })}
        </p>
        {isLost && (
          <p className={classes.trouble}>
            <Tag tone="error">{t(`attachments.state.${state}`)}</Tag> {t(`attachments.stateHint.${state}`)}
          </p>
        )}
        <div className={classes.actions}>
          {isLost && !readOnly && (
            <Act
              label={t('attachments.mend')}
              name={t('attachments.mendName', { name })}
              run={() => void mendAttachment(attachment)}
            />
          )}
          {canOpen && (
            <Act
              label={t('attachments.open')}
              name={t('attachments.openName', { name })}
              run={() => void openAttached(attachment)}
            />
          )}
          {state === 'there' && (
            <Act
              label={t('attachments.saveCopy')}
              name={t('attachments.saveCopyName', { name })}
              run={() => void saveAttached(attachment)}
            />
          )}
          {!readOnly && (
            <Act
              label={t('attachments.remove')}
              name={t('attachments.removeName', { name })}
              run={() => removeLibraryEntity('attachments', attachment)}
            />
          )}
        </div>
      </div>
    </li>
  )
}

/** The small picture, which is enlarged when pressed, or the icon of the kind. */
function Sign({ item: { attachment, kind, hasPicture }, onEnlarge }: Pick<Props, 'item' | 'onEnlarge'>) {
  const { t } = useTranslation()
  const { name, sha256 } = attachment
  const Icon = fileKindIcons[kind]
  if (!hasPicture)
    return (
      <span className={classes.sign} aria-hidden="true">
        <Icon size={26} stroke={1.4} />
      </span>
    )
  return (
    <button
      type="button"
      className={classes.sign}
      aria-label={t('attachments.view', { name })}
      title={t('attachments.view', { name })}
      onClick={onEnlarge}
    >
      <img src={pictureSource(sha256, 'small')} alt="" decoding="async" draggable={false} />
    </button>
  )
}

function Act({ label, name, run }: { readonly label: string; readonly name: string; readonly run: () => void }) {
  return (
    <button type="button" className={classes.act} aria-label={name} onClick={run}>
      {label}
    </button>
  )
}
