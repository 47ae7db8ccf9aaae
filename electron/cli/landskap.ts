import { EXIT, type ExitStatus } from './exit-status';
import { processOutput } from './output';
import { run } from './run';

// The program: `landskap …`. It never calls exit(), which would cut off what a pipe has not taken yet.
const output = processOutput(process.stdout, process.stderr, process.env);
const status = await run(process.argv.slice(2), output).catch((error: unknown): ExitStatus => {
  // A fault of ours: not to be taken for what a check found.
  output.err(`landskap: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.failed;
});
const fault = await output.finish();
if (fault) output.err(`landskap: ${fault.message}\n`);
process.exitCode = fault ? EXIT.failed : status;
