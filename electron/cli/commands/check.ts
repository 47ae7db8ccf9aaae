import type { CheckSummary } from '../../../shared/rules/summarise';
import type { CheckCommand } from '../command';
import { checkDied, checkFile, type CheckSetup } from '../checking/check-file';
import { eachFile } from '../checking/each-file';
import { progressLine } from '../checking/progress-line';
import { EXIT, type ExitStatus } from '../exit-status';
import type { Output } from '../output';
import { printable, printableLines } from '../printable';
import type { ReportStyle, UnreadFile } from '../report/reporter';
import { loadReporter } from '../report/reporters';
import { text } from '../words/text';

/** The worker, which the build puts beside this file. */
const WORKER = './check-worker.mjs';

/**
 * `landskap check`: checks each file and reports in the order of the command line, each as soon as it is its turn.
 * @returns `failed` where a file could not be read; else `found` where the drawings don't pass; else `ok`
 */
export async function checkCommand(command: CheckCommand, output: Output): Promise<ExitStatus> {
  const { files, lang, format, stage, maxWarnings } = command;
  const style: ReportStyle = { lang, colours: output.colours && format === 'text', columns: output.columns };
  const setup: CheckSetup = { format, ...(stage && { stage }), style };
  const reporter = await loadReporter(format);
  const summary: Mutable<CheckSummary> = { error: 0, warning: 0, hint: 0, waived: 0 };
  const unread: UnreadFile[] = [];
  const tell = (file: string, message: string): void => {
    output.err(`${text('file-line', lang, { file: printable(file), message: printableLines(message) })}\n`);
  };
  let checked = 0;
  let written = false;
  await output.out(reporter.head(style));
  const progress = progressLine('progress', files.length, lang, output);
  for await (const { file, outcome } of eachFile(files, { worker: WORKER, setup, look: checkFile, died: checkDied(lang) })) {
    if ('reason' in outcome) {
      unread.push({ file, reason: outcome.reason });
      tell(file, outcome.reason);
    } else {
      checked++;
      for (const severity of ['error', 'warning', 'hint', 'waived'] as const) summary[severity] += outcome.summary[severity];
      for (const message of outcome.messages) tell(file, message);
      if (outcome.piece !== '') {
        await output.out(`${written ? reporter.between : ''}${outcome.piece}`);
        written = true;
      }
    }
    progress(checked + unread.length);
  }
  output.progress?.clear();
  await output.out(reporter.tail({ checked, unread, summary }, style));
  return exitStatus(summary, unread, maxWarnings, (n, max) => {
    output.err(`${text('error-line', lang, { message: text('too-many-warnings', lang, { n, max }) })}\n`);
  });
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function exitStatus(summary: CheckSummary, unread: readonly UnreadFile[], max: number | undefined, tooMany: (n: number, max: number) => void): ExitStatus {
  const over = max !== undefined && summary.warning > max;
  if (over) tooMany(summary.warning, max);
  if (unread.length > 0) return EXIT.failed;
  return over || summary.error > 0 ? EXIT.found : EXIT.ok;
}
