import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a project's own commands into its node_modules/.bin, as npm does for those of its dependencies: so `npx NAME`
 * works in a checkout at once, without network.
 * @param {string} root the project's folder, absolute
 * @param {NodeJS.Platform} platform Windows gets a .cmd and a shell shim, others a symbolic link
 * @returns {readonly string[]} the names that were linked
 */
export function linkOwnBins(root, platform = process.platform) {
  /** @type {{ bin?: Record<string, string> }} */
  const { bin = {} } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const folder = path.join(root, 'node_modules', '.bin');
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(bin)) {
    const target = path.join(root, file);
    if (!existsSync(target)) throw new Error(`package.json names ${file} as a command, but there is no such file`);
    const link = path.join(folder, name);
    const relative = path.relative(folder, target);
    rmSync(link, { force: true });
    if (platform === 'win32') {
      writeFileSync(`${link}.cmd`, `@node "%~dp0\\${relative.replaceAll('/', '\\')}" %*\r\n`);
      writeFileSync(link, `#!/bin/sh\nexec node "$(dirname "$0")/${relative.replaceAll('\\', '/')}" "$@"\n`);
    } else {
      chmodSync(target, 0o755);
      symlinkSync(relative, link);
    }
  }
  return Object.keys(bin);
}
