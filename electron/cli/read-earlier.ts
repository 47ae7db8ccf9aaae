import type { LmvDocument } from '../../shared/document/types';
import type { Lang } from '../../shared/messages/lang';
import type { Output } from './output';
import { isSameFile, readDrawingFile, Refused } from './refused';
import { text } from './words/text';

interface Files {
  /** What `--compare-with` names. */
  readonly earlier: string;
  /** The drawing that is exported or packed. */
  readonly file: string;
  /** What is to be written. */
  readonly out: string;
}

/**
 * Reads the earlier drawing that a report is to tell the differences from.
 * @throws Refused where it can't be read, is the drawing itself, or would be overwritten
 */
export async function readEarlier({ earlier, file, out }: Files, lang: Lang, output: Output): Promise<LmvDocument> {
  if (await isSameFile(earlier, file)) throw new Refused(text('compare-itself', lang), earlier);
  if (await isSameFile(earlier, out)) throw new Refused(text('out-is-input', lang), out);
  return (await readDrawingFile(earlier, lang, output)).document;
}
