import { sessionPaper, type Piece } from '../paper'
import { translateFor } from '../content/translate'
import { workingWhole } from '../content/workingHead'
import { signInData, signInOptions } from './signInData'
import type { Guest, SignInData } from './signInSchema'

export const signInPaper = sessionPaper({
  name: 'signIn',
  options: signInOptions,
  data: signInData,
  says: ({ groups, expected, ...whole }: SignInData) => {
    const sum = { id: 'sum', name: translateFor(whole.head.language)('paper.signIn.expected'), of: expected }
    return {
      whole: workingWhole(whole),
      pieces: [
        { ...sum, fields: { size: String(expected) } },
        ...groups.flatMap(({ heading, guests }) => guests.map((guest) => guestPiece(guest, heading))),
      ],
    }
  },
})

function guestPiece(guest: Guest, heading: string | null): Piece {
  const { id, number, name, unit, post, phone, people } = guest
  const size = people === 1 ? '' : String(people)
  return { id, name, fields: { number: String(number), name, unit, post, phone, size }, of: { heading, guest } }
}
