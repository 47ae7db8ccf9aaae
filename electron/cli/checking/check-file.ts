import type { Lang } from '../../../shared/messages/lang';
import { refusalMessage, repairMessage } from '../../../shared/messages/document';
import type { Stage } from '../../../shared/document/types';
import type { CheckFormat } from '../command';
import { toFileError } from '../files/file-error';
import { readFile } from '../files/read-file';
import { openDrawing } from '../report/opened-drawing';
import type { FileReport, ReportStyle } from '../report/reporter';
import { loadReporter } from '../report/reporters';
import { fileErrorMessage } from '../words/faults';
import { text } from '../words/text';

/** What is the same for every file of a run. Plain data, since it is sent to other threads. */
export interface CheckSetup {
  readonly format: CheckFormat;
  readonly stage?: Stage;
  readonly style: ReportStyle;
}

/** What came of one file: a report with messages to the person, or the reason why it was not read. */
export type FileOutcome = (FileReport & { readonly messages: readonly string[] }) | { readonly reason: string };

/** Reads, opens and checks one file, and makes its piece of the report. Never rejects. */
export async function checkFile(file: string, { format, stage, style }: CheckSetup): Promise<FileOutcome> {
  const { lang } = style;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { reason: fileErrorMessage(toFileError(error), lang) };
  }
  try {
    const opened = openDrawing(file, bytes, stage);
    if ('refusal' in opened) return { reason: refusalMessage(opened.refusal, lang) };
    const reporter = await loadReporter(format);
    const messages = reporter.tellsRepairs ? [] : opened.repairs.map((repair) => text('repaired-one', lang, { repair: repairMessage(repair, lang) }));
    return { ...reporter.file(opened, style), messages };
  } catch (error) {
    // A fault of ours with one file must not keep the others from being checked.
    return checkDied(lang)(error instanceof Error ? error.message : String(error));
  }
}

/** What becomes of a file that could not be checked for a fault of ours. */
export function checkDied(lang: Lang): (reason: string) => FileOutcome {
  return (reason) => ({ reason: text('check-failed', lang, { reason }) });
}
