import { uuidv4 } from 'lib0/random'

/** A random entity key, never used before. */
export const newId = (): string => uuidv4()
