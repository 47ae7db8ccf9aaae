import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** What the harness needs in files and texts. */
export interface Bundles {
  /** The program that runs the main bundle, a file. */
  readonly runMain: string;
  /** The script for the page's own world. */
  readonly pageWorld: string;
  /** The script for the preload's world. */
  readonly preloadWorld: string;
}

let built: Promise<Bundles> | undefined;

/** Builds the harness itself, once a process: it takes about 50 ms. */
export function harnessBundles(): Promise<Bundles> {
  built ??= buildAll(mkdtempSync(path.join(tmpdir(), 'landskap-harness-')));
  return built;
}

function here(file: string): string {
  return path.join(import.meta.dirname, file);
}

async function buildAll(folder: string): Promise<Bundles> {
  const shared = { configFile: false as const, logLevel: 'error' as const, publicDir: false as const };
  await build({
    ...shared,
    ssr: { noExternal: true },
    build: { ssr: here('stand-in/run-main.ts'), target: 'node20', outDir: folder, emptyOutDir: false, rolldownOptions: { output: { format: 'cjs', entryFileNames: 'run-main.cjs' } } },
  });
  for (const name of ['page-world', 'preload-world']) {
    await build({
      ...shared,
      build: { target: 'chrome120', outDir: folder, emptyOutDir: false, rolldownOptions: { input: here(`page/${name}.ts`), output: { format: 'iife', entryFileNames: `${name}.js` } } },
    });
  }
  const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  return { runMain: path.join(folder, 'run-main.cjs'), pageWorld: text('page-world.js'), preloadWorld: text('preload-world.js') };
}
