import { defineConfig } from 'vitest/config';
import { PDFKIT } from './build/pdfkit-alias.mjs';

export default defineConfig({
  // As the builds have it: pdfkit's one build without Node, so that tests see the bytes that people get.
  resolve: { alias: PDFKIT },
  test: {
    include: ['shared/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'electron/**/*.test.ts', 'test/unit/**/*.test.ts', 'test/property/**/*.test.ts', 'test/golden/**/*.test.ts', 'test/cli/**/*.test.ts', 'test/contract/**/*.test.ts', 'test/faults/**/*.test.ts', 'test/package/**/*.test.ts', 'build/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
