import { FORMATS } from '../../../shared/export/formats/registry';
import { fill, type Lang } from '../../../shared/messages/lang';
import type { HelpCommand } from '../command';
import { EXIT, type ExitStatus } from '../exit-status';
import { COMMAND_NAMES, type CommandName } from '../options';
import type { Output } from '../output';
import { ABOUT, DETAILS, USAGE, VERSION_USAGE } from '../words/help';
import { text } from '../words/text';

/** `landskap help`: everything, or one command. */
export async function helpCommand({ topic, lang }: HelpCommand, output: Output): Promise<ExitStatus> {
  await output.out(topic ? `${usage(lang, topic)}\n${details(topic, lang)}\n` : overview(lang));
  return EXIT.ok;
}

/** How a command is called, or all of them. */
export function usage(lang: Lang, topic?: CommandName): string {
  const lines = topic ? [USAGE[topic][lang]] : [...COMMAND_NAMES.map((name) => USAGE[name][lang]), VERSION_USAGE];
  return `${text('usage-heading', lang)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function overview(lang: Lang): string {
  const all = COMMAND_NAMES.map((name) => `\n${name}\n${details(name, lang)}\n`);
  return `${ABOUT[lang]}\n\n${usage(lang)}${all.join('')}`;
}

function details(name: CommandName, lang: Lang): string {
  return fill(DETAILS[name][lang], { endings: FORMATS.map(({ ending }) => `.${ending}`).join(', ') });
}
