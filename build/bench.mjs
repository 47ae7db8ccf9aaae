// `npm run bench`: bundles the benchmarks as the program itself is bundled, and runs them under plain Node.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { OUT, ROOT } from './paths.mjs';

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: path.join(OUT, 'bench'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: { input: { main: path.join(ROOT, 'test/bench/main.ts') }, output: { format: 'es', entryFileNames: '[name].mjs' } },
  },
});
const run = spawnSync(process.execPath, [path.join(OUT, 'bench', 'main.mjs')], { cwd: ROOT, stdio: 'inherit' });
process.exit(run.status ?? 1);
