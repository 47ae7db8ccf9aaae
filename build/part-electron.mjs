// The desktop host: main and preload as CommonJS (a sandboxed preload can be nothing else), and the loopback server that
// stands in for it where Electron's binary is missing.
import path from 'node:path';
import { build } from 'vite';
import { OUT, ROOT } from './paths.mjs';

/** @type {readonly { readonly entry: string, readonly format: 'cjs' | 'es', readonly file: string }[]} */
const BUNDLES = [
  { entry: 'electron/main.ts', format: 'cjs', file: 'main.cjs' },
  { entry: 'electron/preload.ts', format: 'cjs', file: 'preload.cjs' },
  { entry: 'electron/serve/index.ts', format: 'es', file: 'serve.mjs' },
];

/** Builds the desktop host into out/electron. Libraries are bundled, so that the package needs no node_modules. */
export async function buildElectron() {
  await Promise.all(BUNDLES.map((bundle) => buildBundle(bundle, path.join(OUT, 'electron'))));
}

/**
 * Builds the loopback server alone.
 * @param {string} folder where to, absolute
 */
export async function buildServer(folder) {
  for (const bundle of BUNDLES) if (bundle.file === 'serve.mjs') await buildBundle(bundle, folder);
}

/**
 * @param {(typeof BUNDLES)[number]} bundle
 * @param {string} outDir
 */
async function buildBundle({ entry, format, file }, outDir) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: path.join(ROOT, entry),
      target: 'node20',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      rolldownOptions: { output: { format, entryFileNames: file, codeSplitting: false } },
    },
  });
}
