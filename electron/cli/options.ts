/** The commands, in the order that help lists them. */
export const COMMAND_NAMES = ['check', 'export', 'import', 'rules', 'help'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** The options that have a value; `--help` and `--version` have none. */
export const OPTION_NAMES = ['stage', 'lang', 'format', 'max-warnings', 'out', 'scale', 'map'] as const;

export type OptionName = (typeof OPTION_NAMES)[number];

interface OptionFacts {
  /** Commands that take it. */
  readonly commands: readonly CommandName[];
  /** The values it may have; absent where any text is looked at by the command. */
  readonly values?: readonly string[];
}

export const OPTIONS: Readonly<Record<OptionName, OptionFacts>> = {
  stage: { commands: ['check'], values: ['draft', 'submission'] },
  lang: { commands: ['check', 'export', 'import', 'rules', 'help'], values: ['ms', 'en'] },
  format: { commands: ['check', 'rules'], values: ['text', 'json', 'sarif'] },
  'max-warnings': { commands: ['check'] },
  out: { commands: ['export', 'import'] },
  scale: { commands: ['export'] },
  map: { commands: ['import'] },
};
