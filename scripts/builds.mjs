import { existsSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import mantinePreset from 'postcss-preset-mantine'
import simpleVars from 'postcss-simple-vars'
import { root } from './paths.mjs'

/** The oldest runtime that one build must run on. */
const floor = { chrome: 'chrome114', node: 'node18' }

/** Left out of the main process' bundle: the runtime's own module, and one that loads a native file beside itself. */
const external = ['electron', 'classic-level']

const shared = { configFile: false, logLevel: 'warn', root }

/**
 * Puts all that the planner's page needs at once into one chunk, and what other pages share with it into a second:
 * twenty small files would each ask the main process while it starts.
 */
function fewChunks() {
  const groupOf = new Map()
  const reachedFrom = (entry, getModuleInfo) => {
    const found = new Set()
    const visit = (id) => {
      if (found.has(id)) return
      found.add(id)
      getModuleInfo(id)?.importedIds.forEach(visit)
    }
    visit(entry)
    return found
  }
  return {
    plugin: {
      name: 'few-chunks',
      buildEnd() {
        const getModuleInfo = (id) => this.getModuleInfo(id)
        const entries = [...this.getModuleIds()].filter((id) => getModuleInfo(id)?.isEntry)
        const planner = entries.find((id) => id.endsWith('/ui/index.html'))
        if (!planner) return
        for (const id of reachedFrom(planner, getModuleInfo)) groupOf.set(id, 'first')
        for (const other of entries.filter((id) => id !== planner))
          for (const id of reachedFrom(other, getModuleInfo)) if (groupOf.has(id)) groupOf.set(id, 'shared')
      },
    },
    // A group takes along what its modules import, so what is shared is taken first.
    groups: ['first', 'shared'].map((name, priority) => ({ name, priority, test: (id) => groupOf.get(id) === name })),
  }
}

/** The pages of the windows, into `outDir`. */
function pages(outDir) {
  const chunks = fewChunks()
  const folder = path.join(root, 'src', 'ui')
  const entries = ['index.html', 'printing/printPages.html', 'displays/display.html']
    .map((page) => path.join(folder, page))
    .filter(existsSync)
  return {
    ...shared,
    root: folder,
    base: './',
    plugins: [react(), chunks.plugin],
    css: { postcss: { plugins: [mantinePreset(), simpleVars()] } },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: floor.chrome,
      cssTarget: floor.chrome,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_500,
      rolldownOptions: { input: entries, output: { codeSplitting: { groups: chunks.groups } } },
    },
  }
}

/** Programs of the Electron process, each named by its key, into `outDir` as CommonJS. */
function programs(outDir, input, output = {}) {
  return {
    ...shared,
    ssr: { noExternal: true, external },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: floor.node,
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

const entriesOf = (files) => Object.fromEntries(Object.entries(files).filter(([, file]) => existsSync(file)))
const electron = (...names) => path.join(root, 'electron', ...names)

/** What is built: its folder in dist, what it is made from, and vite's configurations for it. */
export const builds = [
  {
    name: 'ui',
    sources: ['src', 'assets', 'package.json', 'package-lock.json', 'scripts/builds.mjs'],
    configurations: (outDir) => [pages(outDir)],
  },
  {
    name: 'main',
    sources: ['electron', 'src', 'assets', 'package.json', 'package-lock.json', 'scripts/builds.mjs'],
    without: ['src/ui'],
    configurations: (outDir) => [
      programs(outDir, entriesOf({ main: electron('main.ts'), paperProcess: electron('papers', 'paperProcess.ts') })),
      // A sandboxed preload cannot load a second file.
      programs(outDir, { preload: electron('preload.ts') }, { codeSplitting: false }),
    ],
  },
]
