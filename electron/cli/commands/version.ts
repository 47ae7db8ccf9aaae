import { version } from '../../../package.json';
import { EXIT, type ExitStatus } from '../exit-status';
import type { Output } from '../output';

/** `landskap --version`. */
export async function versionCommand(output: Output): Promise<ExitStatus> {
  await output.out(`${version}\n`);
  return EXIT.ok;
}
