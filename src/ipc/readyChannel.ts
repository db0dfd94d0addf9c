/** The channel on which a window waits before its first request. */
export const readyChannel = 'studio.ready'
