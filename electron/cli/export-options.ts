import type { PaperName } from '../../shared/drawing/paper';
import type { ExportOptions } from '../../shared/export/formats/format';
import type { Lang } from '../../shared/messages/lang';
import type { FlagName, OptionName } from './options';
import { UsageError } from './usage-error';

/** Pixels to the inch at scale 1. */
const SCREEN_DPI = 96;

/**
 * What an export was asked for, from the command line's words.
 * @param values as they were written
 * @throws UsageError for numbers that are none, and for what can't be asked for at once
 */
export function exportOptions(values: Readonly<Partial<Record<OptionName, string> & Record<FlagName, true>>>, lang: Lang): Partial<ExportOptions> {
  const usage = { lang, topic: 'export' } as const;
  const number = (option: 'scale' | 'dpi'): number | undefined => {
    const value = values[option];
    if (value === undefined) return undefined;
    // Whether it is in range is for the export to say.
    if (!/^\d{1,9}(?:\.\d{1,9})?$/u.test(value)) throw new UsageError('not-a-number', { option: `--${option}`, value }, usage);
    return Number(value);
  };
  const not = (one: OptionName | FlagName, other: OptionName | FlagName): void => {
    if (values[one] !== undefined && values[other] !== undefined) throw new UsageError('not-together', { one: `--${one}`, other: `--${other}` }, usage);
  };
  not('portrait', 'landscape');
  not('scale', 'dpi');
  const paper = values.paper as PaperName | undefined;
  const sheet = paper !== undefined && paper !== 'screen';
  if (sheet) not('scale', 'paper');
  for (const flag of ['portrait', 'landscape', 'split'] as const) {
    if (values[flag] && !sheet) throw new UsageError('needs-paper', { option: `--${flag}` }, usage);
  }
  const dpi = number('dpi');
  const scale = dpi !== undefined && !sheet ? dpi / SCREEN_DPI : number('scale');
  return {
    lang,
    ...(paper !== undefined && { paper }),
    ...(values.portrait && { orientation: 'portrait' }),
    ...(values.landscape && { orientation: 'landscape' }),
    ...(values.split && { split: true }),
    ...(values.mono && { mono: true }),
    ...(values['no-source'] && { source: false }),
    ...(scale !== undefined && { scale }),
    ...(sheet && dpi !== undefined && { dpi }),
  };
}
