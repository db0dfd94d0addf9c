import { formatDuration } from '../../domain/timing/formatDuration'
import { formatSigned } from '../../domain/timing/formatSigned'
import { paper } from '../paper'
import { reportData } from './reportData'
import type { ReportData } from './reportSchema'

export const reportPaper = paper({
  name: 'report',
  options: {},
  data: reportData,
  pieces: (data: ReportData) => [
    {
      id: 'sum',
      name: data.head.theme,
      fields: {
        time: `${data.actualStart}–${data.actualEnd}`,
        over: formatSigned(data.overMs),
        people: data.here.join('、'),
      },
    },
    ...data.segments.map(({ id, title, actualStart, plannedMs, actualMs, note }) => ({
      id,
      name: title,
      fields: {
        time: actualStart ?? '',
        duration: formatDuration(plannedMs),
        actual: actualMs === null ? '' : formatDuration(actualMs),
        notes: note,
      },
    })),
  ],
})
