import { findEntry } from '../../catalogue/catalogue';
import { ELEMENT_KINDS, LANES } from '../../document/kinds';
import { kindName, laneName } from '../frame';
import type { Lang, Values } from '../lang';
import { PROPERTY_WORDS } from './properties';

const UNNAMED: Readonly<Record<Lang, (kind: string) => string>> = {
  ms: (kind) => `${kind} tanpa nama`,
  en: (kind) => `the unnamed ${kind}`,
};
const NAMED: Readonly<Record<Lang, (kind: string, name: string) => string>> = {
  ms: (kind, name) => `${kind} “${name}”`,
  en: (kind, name) => `the ${kind} “${name}”`,
};

/**
 * Turns a finding's codes and names into words, so that a rule never holds any. A key's ending says what it is:
 * `userKind` beside `user` makes `{user}` an element by kind and name; `mediumId` gives `{medium}` a catalogue
 * entry's name; `groupsIds` gives `{groups}` several of them; `kindKind` alone gives `{kind}` the kind's word;
 * `lane` also gives `{laneName}`; `property` gives the words for a property. All else is put in as it is.
 * @param values a finding's values
 */
export function placesOf(values: Values, lang: Lang): Values {
  const places: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(values)) {
    if (key === 'lane') {
      places.lane = value;
      const lane = LANES.find((known) => known === value);
      if (lane) places.laneName = laneName(lane, lang);
    } else if (key === 'property') {
      places.property = Object.hasOwn(PROPERTY_WORDS, value) ? (PROPERTY_WORDS[value]?.[lang] ?? value) : value;
    } else if (key.endsWith('Ids')) {
      places[key.slice(0, -3)] = String(value)
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => entryWords(id, lang))
        .join(', ');
    } else if (key.endsWith('Id')) {
      places[key.slice(0, -2)] = entryWords(String(value), lang);
    } else if (key.endsWith('Kind')) {
      const place = key.slice(0, -4);
      places[place] = elementWords(String(value), values[place], lang);
    } else if (!Object.hasOwn(values, `${key}Kind`)) {
      places[key] = value;
    }
  }
  return places;
}

function entryWords(id: string, lang: Lang): string {
  const entry = findEntry(id);
  return entry === undefined ? id : (entry.code ?? entry[lang]);
}

function elementWords(kind: string, name: string | number | undefined, lang: Lang): string {
  const known = ELEMENT_KINDS.find((each) => each === kind);
  const word = known ? kindName(known, lang).toLowerCase() : kind;
  if (name === undefined) return word;
  return String(name) === '' ? UNNAMED[lang](word) : NAMED[lang](word, String(name));
}
