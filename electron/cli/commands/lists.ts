import { basename } from 'node:path';
import { LIST_LIMITS } from '../../../shared/lists/list';
import type { ListRead } from '../../../shared/lists/list-read';
import { readList } from '../../../shared/lists/read-list';
import type { Lang } from '../../../shared/messages/lang';
import { listCounts, listPlaceWords, listProblemMessage, listRefusalMessage, listRemarkMessage } from '../../../shared/messages/lists';
import type { ListsCommand } from '../command';
import { EXIT, type ExitStatus } from '../exit-status';
import { readFile } from '../files/read-file';
import type { Output } from '../output';
import { printable } from '../printable';
import { inWords, orRefused } from '../refused';
import { styleOf, type Style } from '../style';

interface Checked {
  readonly file: string;
  readonly read: ListRead;
}

/**
 * `landskap lists check`: what the window would take of list files, and what it would leave out and why.
 * @returns `ok` where all of each is taken; `found` where anything is left out; `failed` where a file can't be read
 */
export async function listsCommand({ files, type, format, lang }: ListsCommand, output: Output): Promise<ExitStatus> {
  const checked: Checked[] = [];
  let unread = false;
  for (const file of files) {
    const status = await orRefused(lang, output, async () => {
      const bytes = await inWords(file, lang, readFile(file, LIST_LIMITS.bytes));
      checked.push({ file, read: readList(bytes, { fileName: basename(file), type }) });
      return EXIT.ok;
    });
    unread ||= status !== EXIT.ok;
  }
  const whole = checked.every(({ read }) => read.ok && read.problems.length === 0);
  if (format === 'json') await output.out(`${JSON.stringify(checked.map((each) => jsonOf(each, lang)), undefined, 2)}\n`);
  else await output.out(checked.map((each) => textOf(each, lang, styleOf(output.colours))).join('\n'));
  return unread ? EXIT.failed : whole ? EXIT.ok : EXIT.found;
}

function textOf({ file, read }: Checked, lang: Lang, paint: Style): string {
  const lines = [paint.bold(printable(file))];
  if (read.ok) {
    const { list, problems, remarks } = read;
    lines.push(`  ${paint.green('✓')} ${printable(list.name)}: ${listCounts(list.entries, lang) || '0'}`);
    lines.push(...problems.map((problem) => `  ${paint.red('✖')} ${listPlaceWords(problem.place, lang)}: ${printable(listProblemMessage(problem, lang))}`));
    lines.push(...remarks.map((remark) => `  • ${printable(listRemarkMessage(remark, lang))}`));
  } else lines.push(`  ${paint.red('✖')} ${printable(listRefusalMessage(read.refusal, lang))}`);
  return `${lines.join('\n')}\n`;
}

function jsonOf({ file, read }: Checked, lang: Lang): object {
  if (!read.ok) return { file, refusal: { ...read.refusal, message: listRefusalMessage(read.refusal, lang) } };
  const { list, problems, remarks } = read;
  return {
    file,
    name: list.name,
    entries: list.entries.length,
    problems: problems.map((problem) => ({ ...problem, message: listProblemMessage(problem, lang) })),
    remarks: remarks.map((remark) => ({ ...remark, message: listRemarkMessage(remark, lang) })),
  };
}
