// The command line: one bundle for plain Node, from the configuration that stands beside its own needs.
import { build } from 'vite';
import cliConfig from './cli.vite.mjs';
import { ROOT } from './paths.mjs';

/** Builds the command line into out/cli. */
export async function buildCli() {
  await build({ root: ROOT, logLevel: 'warn', ...cliConfig, configFile: false });
}
