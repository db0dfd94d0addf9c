import { addEntity, removeEntity } from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import { t } from '../../i18n'
import { edit, editSession, lastGesture, asList, notifyDone, undo, type Changes } from './edit'
import { currentSeason, inSeason, seasonOfSession } from './currentSeason'
import { place as shownPlace } from './place'
import { workspace } from './workspace'

interface Made {
  /** The message about what was created, already translated. */
  readonly message: string
  /** Removes it again once other gestures have followed. */
  readonly back: Changes
}

/** One gesture that creates something and shows a notice with a button that undoes only that. */
export function make(gesture: string, changes: Changes, { message, back }: Made): boolean {
  if (!edit(gesture, changes)) return false
  notifyMade(message, () => back)
  return true
}

/**
 * Shows a notice of what the last gesture created, with a button that undoes only that: `back` once other gestures have
 * followed.
 */
export function notifyMade(message: string, back: () => Changes): void {
  const sessionId = workspace.getState().session?.id
  const made = lastGesture()
  const takeBack = () => {
    if (lastGesture() === made) return void undo()
    const changes = back()
    if (changes.session && sessionId) void editSession(sessionId, 'shell.gesture.takeBack', changes)
    else edit('shell.gesture.takeBack', changes)
  }
  notifyDone({ tone: 'good', message, action: { label: t('library.undo'), run: takeBack } })
}

/** The entities that can be created where they are needed. */
type Makeable = 'people' | 'teams' | 'cases' | 'topics' | 'units' | 'venues'

/** Creates an entity and, by `place`, uses it where it is needed; `back` restores what was there. One gesture. */
export function makeEntity(
  collection: Makeable,
  name: string,
  place: (id: string) => Changes & { readonly back: Changes },
): void {
  const id = newId()
  const { back, ...changes } = place(id)
  const season = changes.session ? seasonOfSession(shownPlace.getState().sessionId) : currentSeason()
  const made = addEntity(collection, { ...inSeason(collection, season), name, sample: false }, id)
  const unmade = removeEntity(collection, id, Date.now())
  make(
    `library.gesture.add.${collection}`,
    { ...changes, library: [made, ...asList(changes.library)] },
    {
      message: t(`library.made.${collection}`, { name }),
      back: { ...back, library: [unmade, ...asList(back.library)] },
    },
  )
}
