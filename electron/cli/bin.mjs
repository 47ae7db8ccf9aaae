#!/usr/bin/env node
// Starts the built command line. In a checkout that was not built yet, it says what to run, or builds it at once.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = new URL('../../out/cli/landskap.mjs', import.meta.url);
const configuration = new URL('../../build/cli.vite.mjs', import.meta.url);

/** Builds the command line where its sources and the build tool are there. */
async function build() {
  if (!existsSync(configuration)) return false;
  try {
    const vite = await import('vite');
    process.stderr.write('landskap: building the command line (only this once) …\n');
    const { default: config } = await import(configuration.href);
    await vite.build({ ...config, configFile: false, logLevel: 'error' });
    return true;
  } catch (error) {
    process.stderr.write(`landskap: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

if (existsSync(program) || (await build())) {
  await import(program.href);
} else {
  process.stderr.write(`landskap: not built yet: ${fileURLToPath(program)} is missing. Run "npm install" and "npm run build" first.\n`);
  process.exitCode = 2;
}
