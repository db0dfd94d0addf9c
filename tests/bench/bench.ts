import { writeFileSync } from 'node:fs'
import { liveRows } from './liveRows'
import { paperRows } from './paperRows'
import { programmeRows } from './programmeRows'
import type { Row } from './row'
import { scaleRows } from './scaleRows'
import { scheduleRows } from './scheduleRows'
import { startupRows } from './startupRows'
import { windowRows } from './windowRows'

/**
 * All measurements. Those that others would disturb most come first. Names on the command line select some; `--long`
 * adds the rows that take minutes.
 */
const measurements: Readonly<Record<string, (isLong: boolean) => Row[] | Promise<Row[]>>> = {
  startup: startupRows,
  window: windowRows,
  live: liveRows,
  programme: programmeRows,
  papers: paperRows,
  schedule: scheduleRows,
  scale: scaleRows,
}

const aimOf = ({ aim, unit }: Row): string => (aim === null ? '' : `≤ ${Number(aim.toPrecision(3))} ${unit}`)

function show(rows: readonly Row[]): void {
  for (const row of rows) {
    const value = `${row.value} ${row.unit}`
    console.log(`${row.name.padEnd(58)}${value.padStart(12)}  ${aimOf(row).padEnd(14)}${row.holds ? '' : 'MISSED'}`)
  }
}

async function main([resultFile, ...given]: readonly string[]): Promise<void> {
  const names = given.filter((name) => name !== '--long')
  const rows: Row[] = []
  for (const [name, measure] of Object.entries(measurements)) {
    if (names.length > 0 && !names.includes(name)) continue
    const measured = await measure(given.includes('--long'))
    show(measured)
    rows.push(...measured)
  }
  if (resultFile) writeFileSync(resultFile, `${JSON.stringify(rows, null, 2)}\n`)
}

await main(process.argv.slice(2))
