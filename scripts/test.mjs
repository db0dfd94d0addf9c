import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { endToEndCounts, unitCounts } from './counts.mjs'
import { root } from './paths.mjs'
import { npmCommand, run } from './run.mjs'
import { setUp } from './setup.mjs'

const results = path.join(root, 'test-results')
const unitReport = path.join(results, 'unit.json')
const endToEndReport = path.join(results, 'e2e.json')

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
async function npmRun(script, ...args) {
  const [npm, first] = npmCommand()
  return (await run(npm, [...first, 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])])) === 0
}

/**
 * The steps, each true when it passed. Steps with a report count their tests, the others only their failure.
 *
 * @typedef {{ name: string, run: () => Promise<boolean>, counts?: () => import('./counts.mjs').Counts }} Step
 *
 * @type {readonly Step[]}
 */
const steps = [
  { name: 'set up', run: () => setUp({ forTests: true }).then(() => true) },
  { name: 'lint', run: () => npmRun('lint') },
  { name: 'format', run: () => npmRun('format:check') },
  { name: 'types', run: () => npmRun('typecheck') },
  { name: 'unused files, exports and packages', run: () => npmRun('unused') },
  {
    name: 'unit tests',
    run: () => npmRun('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
    counts: () => unitCounts(unitReport),
  },
  { name: 'end-to-end tests', run: () => npmRun('e2e'), counts: () => endToEndCounts(endToEndReport) },
]

/** @param {Step} step */
async function passes(step) {
  try {
    return await step.run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const total = { passed: 0, failed: 0 }
for (const step of steps) {
  console.log(`\n── ${step.name}`)
  const started = Date.now()
  const isPassed = await passes(step)
  const { passed, failed } = step.counts?.() ?? { passed: 0, failed: 0 }
  total.passed += passed
  total.failed += isPassed ? failed : Math.max(failed, 1)
  console.log(`${step.name}: ${isPassed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(0)} s`)
}

const summary = `${total.passed} passed, ${total.failed} failed`
writeFileSync(path.join(results, 'summary.txt'), `${summary}\n`)
console.log(`\n${summary}`)
process.exitCode = total.failed > 0 ? 1 : 0
