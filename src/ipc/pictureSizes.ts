/** The size of a picture that a page can load. `paper` is for print: at most 1,600 pixels on its longer side. */
export const pictureSizes = ['small', 'paper', 'full'] as const
export type PictureSize = (typeof pictureSizes)[number]
