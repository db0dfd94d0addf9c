/** The languages that times and dates are written in. */
export type Language = 'zh-CN' | 'en'
