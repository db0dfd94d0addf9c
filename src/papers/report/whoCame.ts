import type { ReportData } from './reportSchema'

/** The people who did not come, and those who did. */
export const whoCame = ({ attendance }: Pick<ReportData, 'attendance'>) => ({
  missing: attendance.filter(({ arrived }) => arrived === null),
  here: attendance.filter(({ arrived }) => arrived !== null),
})
