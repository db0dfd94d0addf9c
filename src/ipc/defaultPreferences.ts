import type { Preferences } from './preferences'

/** More does not fit the audience's display in letters that the hall can read. */
export const longestThanks = 60

export const defaultPreferences: Preferences = {
  language: 'zh-CN',
  theme: 'system',
  density: 'comfortable',
  lastPlace: { screen: 'sessions', sessionId: null },
  pace: { host: 200, practised: 180, resident: 150, latinWords: 130 },
  cueColumns: ['mic', 'sound', 'light', 'screen', 'props', 'stage'],
  moreTimes: false,
  live: { thresholds: {}, upcoming: 2 },
  displays: { thanks: '' },
  papers: {},
}
