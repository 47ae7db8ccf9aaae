// Writes the bundled examples anew: canonical text, every element in its tidy place. Run by hand after the tidy
// arrangement has changed: `node build/place-examples.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './paths.mjs';

const EXAMPLES = path.join(ROOT, 'assets', 'examples');

/** @template T @param {string} file @returns {Promise<T>} */
async function load(file) {
  return (await runnerImport(path.join(ROOT, file), { root: ROOT, configFile: false, logLevel: 'error' })).module;
}

/** @type {typeof import('../shared/document/read')} */
const { readDrawing } = await load('shared/document/read.ts');
/** @type {typeof import('../shared/document/write')} */
const { writeDrawing } = await load('shared/document/write.ts');
/** @type {typeof import('../shared/layout/tidy')} */
const { tidyDrawing } = await load('shared/layout/tidy.ts');

for (const name of readdirSync(EXAMPLES)) {
  const file = path.join(EXAMPLES, name);
  const result = readDrawing(readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error(`${name} can't be read: ${result.refusal.code}`);
  writeFileSync(file, writeDrawing(tidyDrawing(result.document, { lang: 'ms' })));
  console.log(`placed ${name}`);
}
