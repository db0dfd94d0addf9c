import { expect, test } from 'vitest'
import type { AttachmentState } from '../../../../src/ipc/attachmentShapes'
import { attachmentsView } from '../../../../src/ui/attachments/attachmentsView'
import { addEntity, removeEntity } from '../../../../src/document/edits/libraryEdits'
import { newLibrary } from '../../document/opened'

const library = newLibrary()
const add = (id: string, type: string, ownerId = 'case') =>
  library.edit(addEntity('attachments', { name: id, ownerId, sha256: id, type }, id))
add('photo', 'image/jpeg')
add('notice', 'application/pdf')
add('program', 'application/octet-stream')
add('elsewhere', 'image/png', 'other')
add('deleted', 'image/png')
library.edit(removeEntity('attachments', 'deleted', 1))

const shown = (state: AttachmentState | null) => {
  const ids = ['photo', 'notice', 'program']
  const states = new Map(state === null ? [] : ids.map((id) => [id, state] as const))
  return attachmentsView(library.snapshot, 'case', states).map(({ attachment, kind, hasPicture, canOpen }) =>
    [attachment.name, kind, ...(hasPicture ? ['picture'] : []), ...(canOpen ? ['open'] : [])].join(' '),
  )
}

test.each<[string, AttachmentState | null, readonly string[]]>([
  ['there', 'there', ['photo picture picture open', 'notice pdf open', 'program other']],
  ['missing', 'missing', ['photo picture', 'notice pdf', 'program other']],
  ['changed', 'changed', ['photo picture', 'notice pdf', 'program other']],
  ['not known yet', null, ['photo picture', 'notice pdf', 'program other']],
])('of one owner in order, with what can be done while files are %s', (_, state, items) =>
  expect(shown(state)).toEqual(items),
)
