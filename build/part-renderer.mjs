// The window: static files that any host can serve, with relative addresses.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { screenOfModule } from './first-chunks.mjs';
import { OUT, ROOT } from './paths.mjs';
import { buildRulePages, RULE_PAGES } from './rule-pages.mjs';

/** The window's build. Nothing is inlined: the content security policy allows neither inline scripts nor data: fonts. */
export const rendererConfig = {
  root: path.join(ROOT, 'renderer'),
  configFile: /** @type {const} */ (false),
  base: './',
  publicDir: RULE_PAGES,
  plugins: [react()],
  assetsInclude: ['**/*.lmv'],
  worker: { format: /** @type {const} */ ('es') },
  build: {
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: screenOfModule(), debugName: 'screens' }] } } },
  },
};

/**
 * Builds the window into out/renderer. It is built aside and then put in place, so that a window that is being served
 * never meets a half-written folder.
 */
export async function buildRenderer() {
  const target = path.join(OUT, 'renderer');
  const aside = path.join(OUT, `.renderer-${process.pid}`);
  const old = path.join(OUT, `.renderer-${process.pid}-old`);
  await mkdir(OUT, { recursive: true });
  await buildRulePages();
  try {
    await build({ ...rendererConfig, logLevel: 'warn', build: { ...rendererConfig.build, outDir: aside, emptyOutDir: true } });
    if (existsSync(target)) await rename(target, old);
    await rename(aside, target);
  } finally {
    await rm(aside, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
