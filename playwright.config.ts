import { defineConfig } from '@playwright/test'
import { checkedAppFolder } from './scripts/checkedApp.mjs'
import type { AppOptions } from './tests/e2e/studio'

export default defineConfig<AppOptions>({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 15_000 },
  projects: [
    { name: 'built' },
    // Stories that visit most of the app, once more on pages that tell what React finds wrong.
    {
      name: 'checked',
      testMatch: /(attendees|displays|findings|focus|library|rows|screens|trash)\.test\.ts/,
      use: { appFolder: checkedAppFolder },
    },
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
