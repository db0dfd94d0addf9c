import { createStore, useStore } from 'zustand'
import type { Attachment } from '../../domain/library'
import type { AddedFile, OfferedFile } from '../../ipc/attachmentShapes'

/** What a person is asked before files are added or replaced. */
export type AttachmentQuestion =
  | { readonly of: 'large'; readonly files: readonly OfferedFile[]; readonly others: number }
  | { readonly of: 'version'; readonly attachment: Attachment; readonly file: AddedFile }

interface Asked {
  readonly ownerId: string
  readonly question: AttachmentQuestion
  readonly answer: (isYes: boolean) => void
}

export const askedQuestion = createStore<{ readonly asked: Asked | null }>(() => ({ asked: null }))

/** Shows a question in the list of this owner. If another one is open, that is answered with no. */
export function askAbout(ownerId: string, question: AttachmentQuestion): Promise<boolean> {
  askedQuestion.getState().asked?.answer(false)
  return new Promise((resolve) => {
    const answer = (isYes: boolean) => {
      askedQuestion.setState({ asked: null })
      resolve(isYes)
    }
    askedQuestion.setState({ asked: { ownerId, question, answer } })
  })
}

/** The open question of this owner; null if there is none. */
export const useAsked = (ownerId: string): Asked | null =>
  useStore(askedQuestion, ({ asked: open }) => (open?.ownerId === ownerId ? open : null))
