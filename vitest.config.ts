import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { PDFKIT } from './build/pdfkit-alias.mjs';

const COMMAND_CONTRACT = 'test/contract/command.contract.test.ts';

export default defineConfig({
  // As the builds have it: pdfkit's one build without Node, so that tests see the bytes that people get.
  resolve: { alias: PDFKIT },
  test: {
    projects: [
      // The core keeps no state, so its tests may share what they load: the catalogue and the rules are read once, not once a file.
      { extends: true, test: { name: 'core', include: ['shared/**/*.test.ts', 'test/contract/**/*.test.ts'], exclude: [COMMAND_CONTRACT], isolate: false } },
      {
        extends: true,
        test: {
          name: 'edges',
          include: ['renderer/**/*.test.{ts,tsx}', 'electron/**/*.test.ts', 'build/**/*.test.ts', 'test/{unit,formats,golden,faults,package}/**/*.test.ts'],
        },
      },
      // The command line is built once for all of them.
      { extends: true, test: { name: 'command line', include: ['test/cli/**/*.test.ts', COMMAND_CONTRACT], globalSetup: 'test/support/command-line.setup.ts' } },
    ],
    environment: 'node',
    // One core is left free otherwise: half of a small machine.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
  },
});
