import { openBytes } from '../../../shared/export/open';
import type { Lang } from '../../../shared/messages/lang';
import { refusalMessage } from '../../../shared/messages/document';
import { overlapFacts, type DrawingFacts } from '../../../shared/overlap/facts';
import { toFileError } from '../files/file-error';
import { readFile } from '../files/read-file';
import { fileErrorMessage } from '../words/faults';
import { text } from '../words/text';

/** What is kept of one file, or the reason why it was not read. Plain data, since it comes from other threads. */
export type OverlapOutcome = { readonly facts: DrawingFacts } | { readonly reason: string };

export interface OverlapSetup {
  readonly lang: Lang;
}

/** Reads one file and keeps what others may have too. Never rejects. */
export async function overlapFile(file: string, { lang }: OverlapSetup): Promise<OverlapOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { reason: fileErrorMessage(toFileError(error), lang) };
  }
  try {
    const opened = openBytes(bytes);
    return opened.ok ? { facts: overlapFacts(opened.document) } : { reason: refusalMessage(opened.refusal, lang) };
  } catch (error) {
    return overlapDied(lang)(error instanceof Error ? error.message : String(error));
  }
}

/** What becomes of a file that could not be looked at for a fault of ours. */
export function overlapDied(lang: Lang): (reason: string) => OverlapOutcome {
  return (reason) => ({ reason: text('look-failed', lang, { reason }) });
}
