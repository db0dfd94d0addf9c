/** A table cell of HTML, with the rows and columns it spans. */
export interface SpannedCell {
  readonly text: string
  /** 0: all remaining rows. */
  readonly rows: number
  readonly columns: number
}

/** One place in the grid: the cell that covers it, and which row and column of the cell it is. */
interface Place {
  readonly cell: SpannedCell
  readonly row: number
  readonly column: number
}

/**
 * The table without merged cells. A cell merged across rows is repeated in each, one merged across columns is in the
 * first. One merged across the whole width is a heading: a row with that single cell.
 */
export function tableOfCells(lines: readonly (readonly SpannedCell[])[]): string[][] {
  const grid = placesOf(lines)
  const textAt = (line: readonly (Place | undefined)[], x: number): string => {
    const place = line[x]
    return place?.column === 0 ? place.cell.text : ''
  }
  const width = Math.max(0, ...grid.map((line) => line.findLastIndex((_, x) => textAt(line, x) !== '') + 1))
  return grid
    .map((line) => {
      const first = line[0]
      if (first && width > 1 && first.cell.columns >= width) return first.row === 0 ? [first.cell.text] : []
      return Array.from({ length: width }, (_, x) => textAt(line, x))
    })
    .filter((line) => line.some((text) => text !== ''))
}

function placesOf(lines: readonly (readonly SpannedCell[])[]): (Place | undefined)[][] {
  const grid: (Place | undefined)[][] = lines.map(() => [])
  lines.forEach((line, y) => {
    let x = 0
    for (const cell of line) {
      while (grid[y]?.[x]) x += 1
      const covered = grid.slice(y, cell.rows === 0 ? undefined : y + cell.rows)
      covered.forEach((places, row) => {
        for (let column = 0; column < cell.columns; column += 1) places[x + column] = { cell, row, column }
      })
      x += cell.columns
    }
  })
  return grid
}
