import { formatDuration } from '../../domain/timing/formatDuration'
import { paper } from '../paper'
import { mcScriptData, mcScriptOptions } from './mcScriptData'

export const mcScriptPaper = paper({
  name: 'mcScript',
  options: mcScriptOptions,
  data: mcScriptData,
  hasWord: true,
  pieces: ({ segments }) =>
    segments.map(({ id, title, time, durationMs, voice, paragraphs, cues }) => ({
      id,
      name: title,
      fields: {
        title,
        time,
        duration: formatDuration(durationMs),
        people: voice,
        script: paragraphs.join('\n'),
        cues: cues.map(({ text }) => text).join('；'),
      },
    })),
})
