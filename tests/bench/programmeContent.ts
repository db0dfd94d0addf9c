import { libraryId, libraryKind, sessionKind } from '../../src/document/documentKind'
import { Replica } from '../../src/document/replica'
import { chosenOf } from '../../src/papers/option'
import { programmeData, programmeOptions } from '../../src/papers/programme/programmeData'
import type { ProgrammeData } from '../../src/papers/programme/programmeSchema'
import { benchLibrary, benchSession, benchSessionId } from './content'

/** The programme of a session of `segments` segments, with its speakers and cases. */
export function benchProgramme(segments: number): ProgrammeData {
  const { snapshot: library } = edited(new Replica(libraryKind, libraryId), benchLibrary())
  const { snapshot: session } = edited(new Replica(sessionKind, benchSessionId), benchSession(segments))
  const entry = library.sessions.get(benchSessionId)
  if (!entry) throw new Error('The library does not list the session')
  const season = library.seasons.get(entry.seasonId) ?? null
  return programmeData(
    { of: 'session', session, entry, season, library, language: 'zh-CN' },
    chosenOf(programmeOptions),
  )
}

function edited<R extends { edit(...edits: readonly Edit[]): void }, Edit>(replica: R, edits: readonly Edit[]): R {
  replica.edit(...edits)
  return replica
}
