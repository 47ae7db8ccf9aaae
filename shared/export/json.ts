import type { LmvDocument, Stage } from '../document/types';
import { writeJson } from '../document/write';
import type { Lang } from '../messages/lang';
import { checkExport } from '../rules/check-export';

/**
 * The JSON export: the drawing as in its file, with the findings as one more key. Opening it gives the drawing back.
 * @param options `lang` of the findings' messages; `stage` to check in, else the drawing's own
 */
export function exportJson(document: LmvDocument, options: { readonly lang: Lang; readonly stage?: Stage }): string {
  return writeJson(document, checkExport(document, options));
}
