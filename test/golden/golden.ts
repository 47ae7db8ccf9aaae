import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a picture is the one that was looked at and accepted. `UPDATE_GOLDEN=1 npx vitest run test/golden` writes the
 * pictures anew, to be looked at again.
 */
export function isGolden(name: string, bytes: Uint8Array): boolean {
  const file = path.join(import.meta.dirname, 'pictures', name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, bytes);
  return existsSync(file) && Buffer.from(bytes).equals(readFileSync(file));
}
