interface Cell {
  readonly row: number
  readonly column: number
}

/** The cell that a key moves to; null if it does not move. */
export function matrixStep(
  key: string,
  { row, column }: Cell,
  size: { readonly rows: number; readonly columns: number },
): Cell | null {
  const to = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: size.columns - 1 },
  }[key]
  const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at))
  return to ? { row: within(to.row, size.rows), column: within(to.column, size.columns) } : null
}
