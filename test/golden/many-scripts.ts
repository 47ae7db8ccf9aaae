import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDrawing } from '../../shared/document/read';
import type { LmvDocument } from '../../shared/document/types';

/** The file of {@link manyScripts}. */
export const MANY_SCRIPTS = path.join(import.meta.dirname, 'many-scripts.lmv');

/**
 * Names in the scripts of Malaysia, alone and beside each other: as titles, in boxes, on lines and in lists; and two letters (한글) that no
 * bundled font has.
 */
export function manyScripts(): LmvDocument {
  const result = readDrawing(readFileSync(MANY_SCRIPTS, 'utf8'));
  if (!result.ok) throw new Error(`the drawing is refused: ${result.refusal.code}`);
  return result.document;
}
