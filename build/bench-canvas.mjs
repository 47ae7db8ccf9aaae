// `npm run bench:canvas [size …]`: times the built window's canvas beside plain React Flow and bpmn-js, in one run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { argv } from 'node:process';
import { build } from 'vite';
import { OUT, ROOT } from './paths.mjs';

const HERE = path.join(ROOT, 'test/bench/canvas');
const TARGET = path.join(OUT, 'bench-canvas');

if (!existsSync(path.join(OUT, 'renderer/index.html'))) throw new Error('Build the window first: npm run build');
await build({
  root: HERE,
  configFile: false,
  logLevel: 'warn',
  base: './',
  build: { target: 'chrome120', outDir: path.join(TARGET, 'pages'), emptyOutDir: true, chunkSizeWarningLimit: 4000, rolldownOptions: { input: [path.join(HERE, 'react-flow.html'), path.join(HERE, 'bpmn.html')] } },
});
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: true, target: 'node20.19', outDir: path.join(TARGET, 'driver'), emptyOutDir: true, minify: false, rolldownOptions: { input: { main: path.join(HERE, 'main.ts') }, output: { format: 'es', entryFileNames: '[name].mjs' } } },
});
const run = spawnSync(process.execPath, [path.join(TARGET, 'driver/main.mjs'), ...argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
process.exit(run.status ?? 1);
