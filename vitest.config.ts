import { defineConfig } from 'vitest/config';
import { PDFKIT } from './build/pdfkit-alias.mjs';

export default defineConfig({
  // As the builds have it: pdfkit's one build without Node, so that tests see the bytes that people get.
  resolve: { alias: PDFKIT },
  test: {
    projects: [
      // The core keeps no state, so its tests may share what they load: the catalogue and the rules are read once, not once a file.
      { extends: true, test: { name: 'core', include: ['shared/**/*.test.ts', 'test/contract/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'edges',
          include: ['renderer/**/*.test.{ts,tsx}', 'electron/**/*.test.ts', 'build/**/*.test.ts', 'test/{unit,formats,golden,cli,faults,package}/**/*.test.ts'],
        },
      },
    ],
    environment: 'node',
    testTimeout: 60_000,
  },
});
