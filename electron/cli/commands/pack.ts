import { makePack } from '../../../shared/pack/make-pack';
import { obstaclesOf } from '../../../shared/pack/obstacles';
import { PROGRAM } from '../program-name';
import type { PackCommand } from '../command';
import { EXPORT_DEPS } from '../assets';
import { EXIT, type ExitStatus } from '../exit-status';
import { expectWritable, writeFile } from '../files/write-file';
import type { Output } from '../output';
import { printable } from '../printable';
import { readEarlier } from '../read-earlier';
import { inWords, isSameFile, kilobytes, orRefused, readDrawingFile, Refused } from '../refused';
import { warnOfUncovered } from '../uncovered';
import { text } from '../words/text';

/**
 * `landskap pack`: checks a drawing in the stage `submission` and writes everything that is handed in as one ZIP. Unwaived errors
 * stand in the way, unless they are to be packed anyway; warnings are told.
 * @returns `found` where errors stand in the way; `failed` where the file can't be read or the pack can't be written
 */
export function packCommand({ file, out, anyway, compareWith, lang }: PackCommand, output: Output): Promise<ExitStatus> {
  return orRefused(lang, output, async () => {
    const { document } = await readDrawingFile(file, lang, output);
    const earlier = compareWith === undefined ? undefined : await readEarlier({ earlier: compareWith, file, out }, lang, output);
    const obstacles = obstaclesOf(document, lang);
    for (const { severity, message } of obstacles) output.err(`${text(severity, lang)}: ${printable(message)}\n`);
    const errors = obstacles.filter(({ severity }) => severity === 'error').length;
    if (errors > 0 && !anyway) {
      output.err(`${text('file-line', lang, { file: printable(file), message: text('pack-refused', lang, { n: errors }) })}\n`);
      return EXIT.found;
    }
    if (await isSameFile(file, out)) throw new Refused(text('out-is-input', lang), out);
    await inWords(out, lang, expectWritable(out));
    const { progress } = output;
    const data = await inWords(
      file,
      lang,
      makePack(document, { lang, program: PROGRAM, ...(earlier && { compareWith: earlier }) }, { ...EXPORT_DEPS, ...(progress && { progress: (done: number) => progress.show(text('packing', lang, { percent: Math.round(done * 100) })) }) }),
    );
    progress?.clear();
    await inWords(out, lang, writeFile(out, data));
    warnOfUncovered(document, file, lang, output);
    await output.out(`${text('written', lang, { file: printable(out), size: kilobytes(data.length) })}\n`);
    return EXIT.ok;
  });
}
