#!/usr/bin/env node
// Runs at the end of `npm ci` and `npm install`, and before the first `npx landskap`: builds the command line and links it,
// so that it works at once and offline. It needs no browser and no Electron, and asks for neither.
import { createRequire } from 'node:module';
import { env, stderr, stdout } from 'node:process';
import { linkOwnBins } from './link-bin.mjs';
import { ROOT } from './paths.mjs';

/** Whether the tools to build with are here; `npm ci --omit=dev` leaves them out. */
function hasBuildTools() {
  try {
    createRequire(import.meta.url).resolve('vite');
    return true;
  } catch {
    return false;
  }
}

if (hasBuildTools()) {
  const { buildParts, staleParts } = await import('./parts.mjs');
  const faults = await buildParts(staleParts(['cli']), () => undefined);
  for (const { message } of faults) stderr.write(`building the command line failed:\n${message}\n`);
  // npx leaves its own folder half-made where this fails, and then never gets any further: it is not told.
  const byNpx = env['npm_command'] === 'exec';
  if (faults.length > 0 && !byNpx) process.exitCode = 1;
  else stdout.write(`ready: npx ${linkOwnBins(ROOT).join(', npx ')}\n`);
} else {
  stdout.write('the development tools are not installed, so the command line is not built; `npm ci` installs them\n');
}
