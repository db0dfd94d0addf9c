export type ChosenPaths = ReturnType<typeof chosenPaths>

/** Files and folders chosen in the system's dialogs, by number. A page uses the number to have one shown. */
export function chosenPaths() {
  const paths: string[] = []
  return {
    /** What a window gets: the path for display, and the number to refer to it. */
    add: (path: string) => ({ path, id: paths.push(path) - 1 }),
    /** Null for an unknown number. */
    at: (id: number): string | null => paths[id] ?? null,
  }
}
