import type { Lang, Values } from '../../shared/messages/lang';
import type { CommandName } from './options';

export type UsageErrorCode =
  | 'command-missing'
  | 'command-unknown'
  | 'option-unknown'
  | 'option-not-here'
  | 'value-missing'
  | 'value-unknown'
  | 'value-unexpected'
  | 'not-together'
  | 'needs-paper'
  | 'not-a-whole-number'
  | 'not-a-number'
  | 'file-missing'
  | 'folder-missing'
  | 'out-missing'
  | 'operand-unexpected';

/** The command line was not understood: what was wrong, and whose usage to show. */
export class UsageError extends Error {
  readonly code: UsageErrorCode;
  readonly values: Values;
  readonly lang: Lang;
  readonly topic: CommandName | undefined;

  constructor(code: UsageErrorCode, values: Values, usage: { readonly lang: Lang; readonly topic?: CommandName }) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'UsageError';
    this.code = code;
    this.values = values;
    this.lang = usage.lang;
    this.topic = usage.topic;
  }
}
