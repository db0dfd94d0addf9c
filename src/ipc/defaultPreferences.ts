import type { Preferences } from './preferences'

export const defaultPreferences: Preferences = {
  language: 'zh-CN',
  theme: 'system',
  density: 'comfortable',
  lastPlace: { screen: '', sessionId: null },
  seasonId: null,
  recent: [],
  pace: { host: 200, practised: 180, resident: 150, latinWords: 130 },
  cueColumns: ['mic', 'sound', 'light', 'screen', 'props', 'stage'],
  moreTimes: false,
  live: { thresholds: {}, upcoming: 2 },
  displays: { thanks: '' },
  papers: {},
}
