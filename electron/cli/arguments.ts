import { parseArgs } from 'node:util';
import type { CompareView } from '../../shared/compare/comparison-page';
import type { Stage } from '../../shared/document/types';
import type { ListType } from '../../shared/lists/list';
import type { Lang } from '../../shared/messages/lang';
import { CHECK_FORMATS, DIFF_FORMATS, MARK_FORMATS, OVERLAP_FORMATS, PLAIN_FORMATS, type Command } from './command';
import { COMMAND_NAMES, FLAG_NAMES, OPTION_NAMES, OPTIONS, type CommandName, type FlagName, type OptionName } from './options';
import { exportOptions } from './export-options';
import { UsageError } from './usage-error';

type Values = Readonly<Partial<Record<OptionName, string> & Record<FlagName, true>>>;

/** Malay unless `--lang` says otherwise. */
const DEFAULT_LANG: Lang = 'ms';

/**
 * Reads the arguments of the command line.
 * @param args what stands after the program's name
 * @throws UsageError for anything that the command line does not know
 */
export function parseArguments(args: readonly string[]): Command {
  const { tokens, positionals } = parseArgs({ args: [...args], options: PARSE_OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const [word, ...rest] = positionals;
  const lang = langOf(tokens);
  const name = COMMAND_NAMES.find((known) => known === word);
  const options = tokens.filter((token) => token.kind === 'option');
  const asks = (flag: string): boolean => options.some((option) => option.name === flag);
  if (asks('help')) return { name: 'help', ...(name && { topic: name }), lang };
  if (asks('version') && word === undefined) return { name: 'version' };
  if (word === 'version') return { name: 'version' };
  const usage = { lang, ...(name && { topic: name }) };
  if (word !== undefined && name === undefined) throw new UsageError('command-unknown', { command: word }, usage);
  const values = readOptions(options, name, usage);
  if (name === undefined) throw new UsageError('command-missing', {}, usage);
  return COMMANDS[name](rest, values, lang);
}

export interface Usage {
  readonly lang: Lang;
  readonly topic?: CommandName;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** The language is wanted for the message about a fault too, so it is looked for first and never complained about here. */
function langOf(tokens: readonly { readonly kind: string; readonly name?: string; readonly value?: string | undefined }[]): Lang {
  const last = tokens.findLast((token) => token.kind === 'option' && token.name === 'lang');
  return last?.value === 'en' ? 'en' : DEFAULT_LANG;
}

function readOptions(tokens: readonly OptionToken[], command: CommandName | undefined, usage: Usage): Values {
  const values: { -readonly [Name in keyof Values]: Values[Name] } = {};
  for (const { name, rawName, value, inlineValue } of tokens) {
    const flag = FLAG_NAMES.find((option) => option === name);
    const known = flag ?? OPTION_NAMES.find((option) => option === name);
    if (known === undefined) throw new UsageError('option-unknown', { option: rawName }, usage);
    const facts = OPTIONS[known];
    if (command !== undefined && !facts.commands.includes(command)) {
      throw new UsageError('option-not-here', { option: rawName, command }, usage);
    }
    if (known === flag) {
      if (value !== undefined) throw new UsageError('value-unexpected', { option: rawName, value }, usage);
      values[flag] = true;
      continue;
    }
    // An option in the place of a value is a forgotten value; a value that does begin with a dash is given with `=`.
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
      throw new UsageError('value-missing', { option: rawName }, usage);
    }
    if (facts.values && !facts.values.includes(value)) {
      throw new UsageError('value-unknown', { option: rawName, value, values: facts.values.join(', ') }, usage);
    }
    values[known as OptionName] = value;
  }
  return values;
}

const COMMANDS: Readonly<Record<CommandName, (operands: readonly string[], values: Values, lang: Lang) => Command>> = {
  check(files, values, lang) {
    const usage: Usage = { lang, topic: 'check' };
    if (files.length === 0) throw new UsageError('file-missing', {}, usage);
    return {
      name: 'check',
      files,
      ...(values.stage !== undefined && { stage: values.stage as Stage }),
      lang,
      format: formatOf(CHECK_FORMATS, values, usage),
      ...(values['max-warnings'] !== undefined && { maxWarnings: wholeNumber('max-warnings', values['max-warnings'], usage) }),
    };
  },

  export(files, values, lang) {
    const usage: Usage = { lang, topic: 'export' };
    const file = oneFile(files, usage);
    if (values.out === undefined) throw new UsageError('out-missing', {}, usage);
    return { name: 'export', file, out: values.out, lang, options: exportOptions(values, lang), ...compared(values) };
  },

  import(files, values, lang) {
    const usage: Usage = { lang, topic: 'import' };
    const file = oneFile(files, usage);
    if (values.out === undefined) throw new UsageError('out-missing', {}, usage);
    return { name: 'import', file, out: values.out, ...(values.map !== undefined && { map: values.map }), lang };
  },

  diff(files, values, lang) {
    const usage: Usage = { lang, topic: 'diff' };
    const [before, after, extra] = files;
    if (before === undefined || after === undefined) throw new UsageError('file-missing', {}, usage);
    if (extra !== undefined) throw new UsageError('operand-unexpected', { operand: extra }, usage);
    const format = values.format === undefined && values.out !== undefined ? 'png' : formatOf(DIFF_FORMATS, values, usage);
    if (format === 'png' && values.out === undefined) throw new UsageError('out-missing', {}, usage);
    return { name: 'diff', before, after, format, view: (values.view as CompareView | undefined) ?? 'overlaid', ...(values.out !== undefined && { out: values.out }), lang };
  },

  pack(files, values, lang) {
    const usage: Usage = { lang, topic: 'pack' };
    const file = oneFile(files, usage);
    if (values.out === undefined) throw new UsageError('out-missing', {}, usage);
    return { name: 'pack', file, out: values.out, anyway: values.anyway === true, ...compared(values), lang };
  },

  verify(files, values, lang) {
    const usage: Usage = { lang, topic: 'verify' };
    return { name: 'verify', file: oneFile(files, usage), format: formatOf(PLAIN_FORMATS, values, usage), lang };
  },

  overlap(places, values, lang) {
    const usage: Usage = { lang, topic: 'overlap' };
    if (places.length === 0) throw new UsageError('folder-missing', {}, usage);
    const ending = values.out === undefined ? undefined : OVERLAP_FORMATS.find((format) => values.out?.toLowerCase().endsWith(`.${format}`));
    const format = values.format === undefined && ending !== undefined ? ending : formatOf(OVERLAP_FORMATS, values, usage);
    if ((format === 'png' || format === 'svg') && values.out === undefined) throw new UsageError('out-missing', {}, usage);
    const least = values.min === undefined ? 0 : wholeNumber('min', values.min, usage);
    return { name: 'overlap', places, format, least, ...(values.out !== undefined && { out: values.out }), lang };
  },

  mark(places, values, lang) {
    const usage: Usage = { lang, topic: 'mark' };
    if (places.length === 0) throw new UsageError('folder-missing', {}, usage);
    return { name: 'mark', places, ...(values.exercise !== undefined && { exercise: values.exercise }), format: formatOf(MARK_FORMATS, values, usage), lang };
  },

  lists(operands, values, lang) {
    const usage: Usage = { lang, topic: 'lists' };
    const [word, ...files] = operands;
    if (word !== undefined && word !== 'check') throw new UsageError('operand-unexpected', { operand: word }, usage);
    if (files.length === 0) throw new UsageError('file-missing', {}, usage);
    return { name: 'lists', files, ...(values.type !== undefined && { type: values.type as ListType }), format: formatOf(PLAIN_FORMATS, values, usage), lang };
  },

  rules(operands, values, lang) {
    const usage: Usage = { lang, topic: 'rules' };
    if (operands[0] !== undefined) throw new UsageError('operand-unexpected', { operand: operands[0] }, usage);
    return { name: 'rules', format: formatOf(PLAIN_FORMATS, values, usage), lang };
  },

  help(operands, _values, lang) {
    const [word, extra] = operands;
    if (extra !== undefined) throw new UsageError('operand-unexpected', { operand: extra }, { lang, topic: 'help' });
    const topic = COMMAND_NAMES.find((known) => known === word);
    if (word !== undefined && topic === undefined) throw new UsageError('command-unknown', { command: word }, { lang });
    return { name: 'help', ...(topic && { topic }), lang };
  },
};

/** The one file that a command takes. */
function oneFile([file, extra]: readonly string[], usage: Usage): string {
  if (file === undefined) throw new UsageError('file-missing', {}, usage);
  if (extra !== undefined) throw new UsageError('operand-unexpected', { operand: extra }, usage);
  return file;
}

function compared({ 'compare-with': compareWith }: Values): { readonly compareWith?: string } {
  return compareWith === undefined ? {} : { compareWith };
}

/** `--format`, of those that a command has; the first of them where nothing is said. */
function formatOf<F extends string>(formats: readonly [F, ...F[]], { format }: Values, usage: Usage): F {
  if (format === undefined) return formats[0];
  const known = formats.find((one) => one === format);
  if (known === undefined) throw new UsageError('value-unknown', { option: '--format', value: format, values: formats.join(', ') }, usage);
  return known;
}

const PARSE_OPTIONS = {
  ...Object.fromEntries(OPTION_NAMES.map((name) => [name, { type: 'string' as const }])),
  ...Object.fromEntries(FLAG_NAMES.map((name) => [name, { type: 'boolean' as const }])),
  help: { type: 'boolean' as const, short: 'h' },
  version: { type: 'boolean' as const, short: 'V' },
};

function wholeNumber(option: OptionName, value: string, usage: Usage): number {
  if (!/^\d{1,9}$/u.test(value)) throw new UsageError('not-a-whole-number', { option: `--${option}`, value }, usage);
  return Number(value);
}
