import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import cliConfig from '../../build/cli.vite.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built command line's file. */
    readonly cliProgram: string;
  }
}

/**
 * Builds the command line once for all tests of a run, into a folder of its own: away from the project and its
 * node_modules, as people have it.
 * @returns removes it
 */
export default async function buildCli(project: TestProject): Promise<() => Promise<void>> {
  const place = await mkdtemp(join(tmpdir(), 'landskap-built-'));
  // Some tests run it as somebody else.
  await chmod(place, 0o755);
  const outDir = join(place, 'out', 'cli');
  await build({ ...cliConfig, configFile: false, logLevel: 'error', build: { ...cliConfig.build, outDir } });
  project.provide('cliProgram', join(outDir, 'landskap.mjs'));
  return () => rm(place, { recursive: true, force: true });
}
