import { defineConfig } from '@playwright/test';

export default defineConfig({ testDir: '.', testMatch: 'start.bench.ts', workers: 1, timeout: 300_000, reporter: 'line', outputDir: '../../../test-results/bench-start' });
