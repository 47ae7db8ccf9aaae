import { expectedValues } from './outline';
import { fieldWord } from '../rows/fields';
import type { RowProblem } from '../rows/plan';
import { fill, type Bilingual, type Lang } from './lang';

const WORDS: Readonly<Record<RowProblem['code'], Bilingual>> = {
  'name-missing': { ms: 'Tiada nama.', en: 'There is no name.' },
  'end-missing': { ms: 'Tiada nama dalam lajur {field}.', en: 'There is no name in the column {field}.' },
  'end-unclear': { ms: 'Beberapa elemen bernama “{text}”; namakan semula salah satunya dahulu.', en: 'Several elements are called “{text}”; rename one of them first.' },
  'no-exchange': { ms: 'Panduan tidak mempunyai pertukaran data antara {text}: salah satunya mesti aplikasi atau modul.', en: 'The guide has no exchange between {text}: one of them has to be an application or a module.' },
  'value-unknown': { ms: '{field}: “{text}” tidak dikenali. Dijangka: {expected}.', en: '{field}: “{text}” is not known. Expected: {expected}.' },
};

/** What is wrong with a row, and what is expected there. */
export function rowProblemMessage({ code, field, text, expected }: RowProblem, lang: Lang): string {
  return fill(WORDS[code][lang], { field: fieldWord(field, lang), text, expected: expected ? expectedValues(expected, lang) : '' });
}
