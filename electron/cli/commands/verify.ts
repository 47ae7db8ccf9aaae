import { frameCount } from '../../../shared/messages/frame';
import type { Lang } from '../../../shared/messages/lang';
import { packFaultMessage, packWord } from '../../../shared/messages/pack';
import { MOST_UNPACKED } from '../../../shared/pack/read-zip';
import { verifyPack, type PackVerdict } from '../../../shared/pack/verify-pack';
import type { VerifyCommand } from '../command';
import { EXPORT_DEPS } from '../assets';
import { EXIT, type ExitStatus } from '../exit-status';
import { readFile } from '../files/read-file';
import type { Output } from '../output';
import { printable } from '../printable';
import { PROGRAM } from '../program-name';
import { inWords, orRefused } from '../refused';
import { styleOf, type Style } from '../style';

/**
 * `landskap verify`: whether a submission pack is whole and of one piece, and what the rules say of it today.
 * @returns `ok` where it is; `found` where anything is wrong with it; `failed` where it can't be read
 */
export function verifyCommand({ file, format, lang }: VerifyCommand, output: Output): Promise<ExitStatus> {
  return orRefused(lang, output, async () => {
    const bytes = await inWords(file, lang, readFile(file, MOST_UNPACKED));
    const verdict = await verifyPack(bytes, PROGRAM, EXPORT_DEPS);
    await output.out(format === 'json' ? `${JSON.stringify(jsonOf(file, verdict, lang), undefined, 2)}\n` : textOf(file, verdict, lang, styleOf(output.colours)));
    return verdict.sound ? EXIT.ok : EXIT.found;
  });
}

function textOf(file: string, verdict: PackVerdict, lang: Lang, paint: Style): string {
  const { sound, faults, manifest, today, otherProgram } = verdict;
  const lines = [paint.bold(printable(file))];
  if (manifest) {
    const { title, agency, revision, hash } = manifest.drawing;
    lines.push([title, agency, revision, hash].filter((part) => part.trim() !== '').map(printable).join(' · '));
  }
  lines.push('', ...faults.map((fault) => `  ${paint.red('✖')} ${printable(packFaultMessage(fault, lang))}`));
  if (sound) lines.push(`  ${paint.green('✓')} ${packWord(otherProgram ? 'soundOther' : 'sound', lang, { program: manifest?.program ?? '' })}`);
  if (!sound && otherProgram && manifest) lines.push(`  ${packWord('otherProgram', lang, { program: printable(manifest.program) })}`);
  if (today) {
    const counts = (['error', 'warning', 'hint', 'waived'] as const).map((noun) => frameCount(noun, today.summary[noun], lang)).join(', ');
    lines.push('', `  ${packWord('today', lang, { rules: today.rules, counts })}`);
  }
  return `${lines.join('\n')}\n`;
}

function jsonOf(file: string, { sound, faults, manifest, today, otherProgram }: PackVerdict, lang: Lang): object {
  return { file, sound, otherProgram, faults: faults.map((fault) => ({ ...fault, message: packFaultMessage(fault, lang) })), manifest: manifest ?? null, today: today ?? null };
}
