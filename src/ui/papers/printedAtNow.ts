import dayjs from 'dayjs'

/** The local time as it stands at the foot of a working paper. */
export const printedAtNow = (): string => dayjs().format('YYYY-MM-DD HH:mm')
