import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const PROGRAM = path.resolve(import.meta.dirname, '../../out/cli/landskap.mjs');

/**
 * Starts the built command line. It works beside the window, so a test starts it first and waits for it last.
 * @param cwd the folder that it runs in
 * @returns what it printed, once it is done
 * @throws where it ends with another status than 0
 */
export function landskap(cwd: string, ...args: readonly string[]): Promise<string> {
  const done = promisify(execFile)(process.execPath, [PROGRAM, ...args], { cwd, encoding: 'utf8' }).then(({ stdout }) => stdout);
  // A test that fails before it waits for this has one fault, not two.
  done.catch(() => undefined);
  return done;
}
