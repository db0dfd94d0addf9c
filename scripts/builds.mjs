import { existsSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import mantinePreset from 'postcss-preset-mantine'
import simpleVars from 'postcss-simple-vars'
import { root } from './paths.mjs'

/** @typedef {import('vite').InlineConfig} Configuration */

/**
 * @typedef {object} Part A part of the app with a build of its own.
 * @property {string} name Its folder in dist.
 * @property {readonly string[]} sources The files and folders that it is built from.
 * @property {readonly string[]} [without] Files and folders inside `sources` that it is not built from.
 * @property {'production' | 'development'} [environment] NODE_ENV during the build.
 * @property {(outDir: string) => readonly Configuration[]} configurations For vite, to build it into `outDir`.
 */

/** The oldest runtime that the build must run on: the one that scripts/fallbackRuntime.mjs finds. */
const target = { chrome: 'chrome114', node: 'node18' }

/** Not bundled into the main process: the runtime's own module, and the one that loads a native binary beside itself. */
const external = ['electron', 'classic-level/binding.js']

/**
 * Bundles classic-level except for the module that loads its binary. It saves no time at start, but if all of
 * classic-level stayed outside, the package would have to carry the nine packages that it needs.
 *
 * @type {import('vite').Plugin}
 */
const nativeBeside = {
  name: 'native-beside',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './binding' && importer?.includes('/classic-level/')
      ? { id: 'classic-level/binding.js', external: true }
      : null,
}

/** @satisfies {Configuration} */
const shared = { configFile: false, logLevel: 'warn', root }

/**
 * Puts what the planner's page needs at start into one chunk, and what it shares with the other pages into a second.
 * Left to itself, Vite makes many small chunks, and the page requests each from the main process. A cold start is 30 ms
 * faster with two (412 instead of 444 on an idle machine, 578 instead of 656 on a busy one; medians of 24).
 */
function fewChunks() {
  /** @type {Set<string>} */
  const ofPlanner = new Set()
  /** @type {Set<string>} */
  const ofOthers = new Set()
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'few-chunks',
    buildEnd() {
      /**
       * @param {string} id
       * @param {Set<string>} found
       */
      const addWithImports = (id, found) => {
        if (found.has(id)) return
        found.add(id)
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) addWithImports(imported, found)
      }
      for (const id of this.getModuleIds())
        if (this.getModuleInfo(id)?.isEntry) addWithImports(id, id.endsWith('/ui/index.html') ? ofPlanner : ofOthers)
    },
  }
  // A library's index imports modules that only lazy screens use. `$initial` leaves these out.
  const tags = [/** @type {const} */ ('$initial')]
  // The first group that matches takes a module, together with everything that it imports.
  const groups = [
    { name: 'shared', tags, test: (/** @type {string} */ id) => ofPlanner.has(id) && ofOthers.has(id) },
    { name: 'first', tags, test: (/** @type {string} */ id) => ofPlanner.has(id) },
  ]
  return { plugin, groups }
}

/**
 * Builds the windows' pages into `outDir`, split into chunks as vite does by default.
 *
 * @param {string} outDir
 * @returns {Configuration}
 */
function pagesByDefault(outDir) {
  const folder = path.join(root, 'src', 'ui')
  const input = ['index.html', 'printing/printPages.html', 'pictures/scalePicture.html', 'displays/display.html']
    .map((page) => path.join(folder, page))
    .filter(existsSync)
  return {
    ...shared,
    root: folder,
    base: './',
    plugins: [react()],
    css: { postcss: { plugins: [mantinePreset(), simpleVars()] } },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: target.chrome,
      cssTarget: target.chrome,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_500,
      rolldownOptions: { input },
    },
  }
}

/**
 * Builds the windows' pages into `outDir` for production.
 *
 * @param {string} outDir
 * @returns {Configuration}
 */
function pages(outDir) {
  const chunks = fewChunks()
  const { plugins, build, ...rest } = pagesByDefault(outDir)
  const output = { codeSplitting: { groups: chunks.groups } }
  return {
    ...rest,
    plugins: [...(plugins ?? []), chunks.plugin],
    build: { ...build, rolldownOptions: { ...build?.rolldownOptions, output } },
  }
}

/**
 * Builds the pages into `outDir` in development mode, in which React checks how it is used and warns in the console.
 *
 * @param {string} outDir
 * @returns {Configuration}
 */
const checkedPages = (outDir) => {
  const { build, ...rest } = pagesByDefault(outDir)
  return { ...rest, mode: 'development', build: { ...build, minify: false, cssMinify: false } }
}

/**
 * Builds programs that run outside the pages into `outDir` as CommonJS. The keys of `input` are their names.
 *
 * @param {string} outDir
 * @param {Record<string, string>} input
 * @param {import('rolldown').OutputOptions} output
 * @returns {Configuration}
 */
function programs(outDir, input, output = {}) {
  return {
    ...shared,
    ssr: { noExternal: true, external },
    plugins: [nativeBeside],
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: target.node,
      minify: true,
      copyPublicDir: false,
      rolldownOptions: {
        input,
        external,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs', ...output },
      },
    },
  }
}

/** @param {Record<string, string>} files */
const entriesOf = (files) => Object.fromEntries(Object.entries(files).filter(([, file]) => existsSync(file)))
/** @param {string[]} names */
const electron = (...names) => path.join(root, 'electron', ...names)

const commonSources = [
  'src',
  'assets',
  'package.json',
  'package-lock.json',
  'scripts/builds.mjs',
  'scripts/notices.mjs',
]

/** @type {readonly Part[]} */
export const builds = [
  {
    name: 'ui',
    sources: commonSources,
    configurations: (outDir) => [pages(outDir)],
  },
  {
    name: 'main',
    sources: ['electron', ...commonSources],
    without: ['src/ui'],
    configurations: (outDir) => [
      programs(
        outDir,
        entriesOf({
          main: electron('main.ts'),
          paperProcess: electron('papers', 'paperProcess.ts'),
          filesProcess: electron('files', 'filesProcess.ts'),
        }),
      ),
      // A sandboxed preload script cannot load a second file.
      programs(outDir, { preload: electron('preload.ts') }, { codeSplitting: false }),
    ],
  },
]

/**
 * Used only by tests.
 *
 * @type {Part}
 */
export const checkedBuild = {
  name: 'checked',
  sources: commonSources,
  environment: 'development',
  configurations: (outDir) => [checkedPages(outDir)],
}
