import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import { COMMAND_NAMES } from '../cli/options';
import type { runProgram } from '../cli/program';

/** What calls the command line instead of the window; anything else is a file to open. */
const WORDS: ReadonlySet<string> = new Set([...COMMAND_NAMES, '--version', '--help', '-h']);

/**
 * What the program is called with.
 * @returns the arguments after the program's own (and, unpackaged, after the folder it runs from)
 */
export function givenArguments(): readonly string[] {
  return process.argv.slice(app.isPackaged ? 1 : 2);
}

/** Whether the program is called as the command line: `Landskap check drawing.lmv`. */
export function isCommandLine(given: readonly string[]): boolean {
  return given[0] !== undefined && WORDS.has(given[0]);
}

/** Runs the same command line that plain Node runs, opens no window, and ends with its exit status. */
export async function runCommandLine(given: readonly string[]): Promise<void> {
  // Asks no display of a server that has none.
  app.commandLine.appendSwitch('ozone-platform', 'headless');
  const built = pathToFileURL(path.join(__dirname, '..', 'cli', 'program.mjs'));
  const program = (await import(built.href)) as { readonly runProgram: typeof runProgram };
  app.exit(await program.runProgram(given));
}
