import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} UnitReport What we read of vitest's report.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 *
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number } }} EndToEndReport Of Playwright's.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/**
 * What passed and failed in vitest's report; a file that could not be loaded counts as one failure.
 *
 * @param {string} file
 * @returns {Counts}
 */
export function unitCounts(file) {
  /** @type {UnitReport | null} */
  const report = read(file)
  if (!report) return { passed: 0, failed: 0 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}

/**
 * What passed and failed in Playwright's report; a test that passes only when it is tried again counts as passed.
 *
 * @param {string} file
 * @returns {Counts}
 */
export function endToEndCounts(file) {
  /** @type {EndToEndReport | null} */
  const report = read(file)
  if (!report) return { passed: 0, failed: 0 }
  const { expected, flaky, unexpected } = report.stats
  return { passed: expected + flaky, failed: unexpected }
}
