import { EXIT, type ExitStatus } from './exit-status';
import { processOutput } from './output';
import { run } from './run';

/**
 * The program `landskap`, from its arguments to its exit status. It never calls exit(), which would cut off what a
 * pipe has not taken yet.
 * @param args what stands after the program's name
 */
export async function runProgram(args: readonly string[]): Promise<ExitStatus> {
  const output = processOutput(process.stdout, process.stderr, process.env);
  const status = await run(args, output).catch((error: unknown): ExitStatus => {
    // A fault of ours: not to be taken for what a check found.
    output.err(`landskap: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.failed;
  });
  const fault = await output.finish();
  if (!fault) return status;
  output.err(`landskap: ${fault.message}\n`);
  return EXIT.failed;
}
