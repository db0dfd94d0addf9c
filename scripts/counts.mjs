import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} UnitReport The part of vitest's report that we read.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 *
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number } }} EndToEndReport The part of Playwright's
 * report that we read.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/**
 * Counts passed and failed tests in vitest's report. A file that could not be loaded counts as one failure.
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
 * Counts passed and failed tests in Playwright's report. A test that passes on a retry counts as passed.
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
