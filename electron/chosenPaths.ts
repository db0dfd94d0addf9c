export type ChosenPaths = ReturnType<typeof chosenPaths>

/** Files and folders that a person chose in the system's dialogs, by number: a page asks to see one by its number. */
export function chosenPaths() {
  const paths: string[] = []
  return {
    /** As a window may know it: the path to be read, the number to ask with. */
    add: (path: string) => ({ path, id: paths.push(path) - 1 }),
    /** Null for a number that was never handed out. */
    at: (id: number): string | null => paths[id] ?? null,
  }
}
