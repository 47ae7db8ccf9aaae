import { PAPERS } from '../../shared/drawing/paper';
import { LIST_TYPES } from '../../shared/lists/list';

/** The commands, in the order that help lists them. */
export const COMMAND_NAMES = ['check', 'export', 'import', 'diff', 'pack', 'verify', 'overlap', 'mark', 'lists', 'rules', 'help'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** The options that have a value. */
export const OPTION_NAMES = ['stage', 'lang', 'format', 'max-warnings', 'out', 'scale', 'paper', 'dpi', 'map', 'view', 'min', 'exercise', 'compare-with', 'type'] as const;

export type OptionName = (typeof OPTION_NAMES)[number];

/** The options that stand for themselves, besides `--help` and `--version`. */
export const FLAG_NAMES = ['portrait', 'landscape', 'split', 'mono', 'no-source', 'anyway'] as const;

export type FlagName = (typeof FLAG_NAMES)[number];

interface OptionFacts {
  /** Commands that take it. */
  readonly commands: readonly CommandName[];
  /** The values it may have; absent where any text is looked at by the command, or there is none. */
  readonly values?: readonly string[];
}

export const OPTIONS: Readonly<Record<OptionName | FlagName, OptionFacts>> = {
  stage: { commands: ['check'], values: ['draft', 'submission'] },
  lang: { commands: COMMAND_NAMES, values: ['ms', 'en'] },
  format: { commands: ['check', 'diff', 'verify', 'overlap', 'mark', 'lists', 'rules'] },
  'max-warnings': { commands: ['check'] },
  out: { commands: ['export', 'import', 'diff', 'pack', 'overlap'] },
  scale: { commands: ['export'] },
  map: { commands: ['import'] },
  paper: { commands: ['export'], values: PAPERS },
  dpi: { commands: ['export'] },
  portrait: { commands: ['export'] },
  landscape: { commands: ['export'] },
  split: { commands: ['export'] },
  mono: { commands: ['export'] },
  'no-source': { commands: ['export'] },
  view: { commands: ['diff'], values: ['overlaid', 'beside'] },
  min: { commands: ['overlap'] },
  exercise: { commands: ['mark'] },
  'compare-with': { commands: ['export', 'pack'] },
  type: { commands: ['lists'], values: LIST_TYPES },
  anyway: { commands: ['pack'] },
};
