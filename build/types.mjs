// Type-checks every part with its own libraries: the core without DOM and Node, the window without Node. What was found
// stays in out/.types, so that only what changed is looked at again.
import { spawnSync } from 'node:child_process';

const projects = ['shared', 'renderer', 'electron', 'build', '.'];
let failed = false;
for (const project of projects) {
  const kept = `out/.types/${project === '.' ? 'rest' : project}.tsbuildinfo`;
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project, '--incremental', '--tsBuildInfoFile', kept], { stdio: 'inherit' });
  if (run.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
