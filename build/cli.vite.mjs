// How the command line is built: one folder, out/cli, that runs under plain Node with nothing installed beside it.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FALLBACK_FILES, FALLBACK_LICENCES, SUBSETTER } from './fallback-fonts.mjs';
import { OUT, ROOT } from './paths.mjs';
import { PDFKIT } from './pdfkit-alias.mjs';

/** What the program reads when it exports: name in out/cli/assets, and where it comes from. */
const ASSETS = {
  'resvg.wasm': 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'Inter-Regular.ttf': 'assets/fonts/Inter-Regular.ttf',
  'Inter-Medium.ttf': 'assets/fonts/Inter-Medium.ttf',
  'Inter-SemiBold.ttf': 'assets/fonts/Inter-SemiBold.ttf',
  'Inter-Regular.latin.woff2': 'assets/fonts/Inter-Regular.latin.woff2',
  'Inter-Medium.latin.woff2': 'assets/fonts/Inter-Medium.latin.woff2',
  'Inter-SemiBold.latin.woff2': 'assets/fonts/Inter-SemiBold.latin.woff2',
  'OFL.txt': 'assets/fonts/OFL.txt',
  'harfbuzz-subset.wasm': SUBSETTER,
  ...FALLBACK_FILES,
  ...FALLBACK_LICENCES,
};

/** The exercises, which go to out/cli/assets/exercises as they stand. */
const EXERCISES = path.join(ROOT, 'assets/workshop/exercises');

/** @type {import('vite').Plugin} */
const copyAssets = {
  name: 'landskap:cli-assets',
  async generateBundle() {
    for (const [name, from] of Object.entries(ASSETS)) {
      this.emitFile({ type: 'asset', fileName: `assets/${name}`, source: await readFile(path.resolve(ROOT, from)) });
    }
    for (const entry of await readdir(EXERCISES, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      this.emitFile({ type: 'asset', fileName: `assets/exercises/${path.relative(EXERCISES, file).replaceAll(path.sep, '/')}`, source: await readFile(file) });
    }
  },
};

/** @type {import('vite').UserConfig} */
export default {
  root: ROOT,
  publicDir: false,
  plugins: [copyAssets],
  resolve: { alias: PDFKIT },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: path.join(OUT, 'cli'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        landskap: path.join(ROOT, 'electron/cli/landskap.ts'),
        // The desktop program runs the same, packaged or not.
        program: path.join(ROOT, 'electron/cli/program.ts'),
        'check-worker': path.join(ROOT, 'electron/cli/checking/check-worker.ts'),
        'overlap-worker': path.join(ROOT, 'electron/cli/checking/overlap-worker.ts'),
      },
      // All in one folder, since assets and the worker are looked for beside the file that wants them.
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
};
