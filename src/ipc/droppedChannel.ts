/**
 * The channel on which the preload tells main the paths of files that a person dropped or pasted. It is no request: a
 * page cannot use it, so it cannot make up a path.
 */
export const droppedChannel = 'studio.dropped'
