// The command line: one bundle for plain Node, from the configuration that stands beside its own needs.
import { build } from 'vite';
import { ROOT } from './paths.mjs';

/** Builds the command line into out/cli. */
export async function buildCli() {
  const { default: cliConfig } = await import('./cli.vite.mjs');
  const configs = Array.isArray(cliConfig) ? cliConfig : [cliConfig];
  for (const config of configs) await build({ root: ROOT, logLevel: 'warn', ...config, configFile: false });
}
