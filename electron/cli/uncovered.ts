import type { LmvDocument } from '../../shared/document/types';
import { uncoveredIn } from '../../shared/export/uncovered';
import { uncoveredMessage } from '../../shared/messages/export';
import type { Lang } from '../../shared/messages/lang';
import type { Output } from './output';
import { printable } from './printable';
import { text } from './words/text';

/** Tells on standard error what no bundled font has, a line for each element that has any. */
export function warnOfUncovered(document: LmvDocument, file: string, lang: Lang, output: Output): void {
  for (const uncovered of uncoveredIn(document)) {
    const message = `${text('warning', lang)}: ${printable(uncoveredMessage(uncovered, lang))}`;
    output.err(`${text('file-line', lang, { file: printable(file), message })}\n`);
  }
}
