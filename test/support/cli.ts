import { execFile, type ExecFileException } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** What one run of a command came to. */
export interface CliRun {
  readonly status: number | string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  /** The folder it runs in; default: an empty one of its own. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs it as another user (POSIX). */
  readonly uid?: number;
}

/** The command line as it is shipped: built, and run as a process of plain Node. */
export interface Cli {
  /** The program's file. */
  readonly program: string;
  /** An empty folder for the tests' files. */
  readonly folder: string;
  run(args: readonly string[], options?: CliOptions): Promise<CliRun>;
  /** Removes all that was made. */
  remove(): Promise<void>;
}

/** Environment that no test wants to inherit. */
const NEUTRAL = { NO_COLOR: '', FORCE_COLOR: '', NODE_OPTIONS: '' };

/** The built command line (`command-line.setup.ts`), with an empty folder to work in. */
export async function openCli(): Promise<Cli> {
  const program = inject('cliProgram');
  const folder = await mkdtemp(join(tmpdir(), 'landskap-cli-'));
  return {
    program,
    folder,
    run: (args, { cwd = folder, env = {}, uid } = {}) =>
      new Promise((resolve) => {
        const options = { cwd, env: { ...process.env, ...NEUTRAL, ...env }, maxBuffer: 2 ** 28, ...(uid !== undefined && { uid, gid: uid }) };
        execFile(process.execPath, [program, ...args], options, (error: ExecFileException | null, stdout, stderr) => {
          resolve({ status: error ? (error.code ?? error.signal ?? undefined) : 0, stdout, stderr });
        });
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
