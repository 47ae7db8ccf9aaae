import { spawn } from 'node:child_process';

/**
 * Runs one step of the tests, its output shown as it comes and no input.
 * @param {string} title what it is, for the progress line
 * @param {readonly string[]} command a Node script and its arguments
 * @param {{ readonly cwd: string, readonly env?: NodeJS.ProcessEnv, readonly say: (line: string) => void }} options
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function runStep(title, command, { cwd, env = process.env, say }) {
  say(`\n== ${title}`);
  const started = performance.now();
  const code = await new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(1));
    child.once('close', (status) => resolve(status ?? 1));
  });
  say(`== ${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return code === 0;
}
