import { paper } from '../paper'
import { signInData, signInOptions } from './signInData'
import type { SignInData } from './signInSchema'

export const signInPaper = paper({
  name: 'signIn',
  options: signInOptions,
  data: signInData,
  pieces: ({ groups }: SignInData) =>
    groups
      .flatMap(({ guests }) => guests)
      .map(({ id, name, unit, post, phone, people }) => ({
        id,
        name,
        fields: { name, unit, post, phone, size: people === 1 ? '' : String(people) },
      })),
})
