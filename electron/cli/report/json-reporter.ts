import { checkExport } from '../../../shared/rules/check-export';
import { indented } from './indented';
import type { Reporter } from './reporter';

/** `--format json`: an array of `{ "file", "check" }`, `check` as in the JSON export. */
export const jsonReporter: Reporter = {
  head: () => '[',
  between: ',',
  file({ file, document, stage }, { lang }) {
    const check = checkExport(document, { stage, lang });
    return { piece: `\n${indented({ file, check }, 1)}`, summary: check.summary };
  },
  tail: ({ checked }) => (checked === 0 ? ']\n' : '\n]\n'),
  tellsRepairs: false,
};
