// Type-checks every part with its own libraries: the core without DOM and Node, the window without Node.
import { spawnSync } from 'node:child_process';

const projects = ['shared', 'renderer', 'electron', 'build', '.'];
let failed = false;
for (const project of projects) {
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' });
  if (run.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
