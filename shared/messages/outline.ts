import { listEntries } from '../catalogue/catalogue';
import type { OutlineProblem } from '../outline/parse';
import type { Expected } from '../outline/value-text';
import { propertyWord } from '../outline/words';
import { ELEMENT_KINDS } from '../document/kinds';
import { kindName } from './frame';
import { fill, type Bilingual, type Lang } from './lang';

/** More entries of a list than anyone reads in a message. */
const MOST = 6;

const WORDS: Readonly<Record<OutlineProblem['code'], Bilingual>> = {
  'kind-unknown': {
    ms: '“{text}” bukan jenis elemen. Mulakan baris dengan jenis dan titik bertindih, contohnya {expected}.',
    en: '“{text}” is no kind of element. Begin the line with a kind and a colon, for example {expected}.',
  },
  'nothing-before-arrow': { ms: 'Tiada elemen di atas anak panah ini. Tulis elemennya dahulu.', en: 'No element stands above this arrow. Write the element first.' },
  'bracket-open': { ms: 'Kurungan “[” tidak ditutup. Tambah “]” di hujungnya.', en: 'The bracket “[” is not closed. Add “]” at its end.' },
  'property-unknown': { ms: '“{text}” bukan butiran di sini. Yang dikenali: {expected}.', en: '“{text}” is no detail here. Known ones: {expected}.' },
  'value-unknown': { ms: '“{text}” tidak dikenali. Dijangka: {expected}.', en: '“{text}” is not known. Expected: {expected}.' },
  'text-left-over': { ms: '“{text}” tidak difahami di sini. Pisahkan sasaran dengan koma; letakkan nama yang bertanda dalam "…".', en: '“{text}” is not understood here. Divide targets by commas; put names with signs in "…".' },
  'target-unknown': { ms: 'Tiada elemen bernama {text} dalam teks ini.', en: 'No element in this text is called {text}.' },
  'target-unclear': { ms: 'Beberapa elemen bernama {text}. Tambah nombor seperti #1 di belakang nama itu, dan tunjuk kepada #1.', en: 'Several elements are called {text}. Add a number such as #1 behind the name, and point at #1.' },
  'link-not-allowed': { ms: 'Panduan tidak mempunyai pautan antara {expected} ({text}).', en: 'The guide has no link between {expected} ({text}).' },
  'tag-repeated': { ms: '{text} digunakan dua kali.', en: '{text} is used twice.' },
};

const AND: Bilingual = { ms: ' dengan ', en: ' and ' };

/** What is wrong with a line of an outline, and what is expected there. */
export function outlineProblemMessage({ code, text, expected }: OutlineProblem, lang: Lang): string {
  return fill(WORDS[code][lang], { text, expected: expectedWords(code, expected, lang) });
}

function expectedWords(code: OutlineProblem['code'], expected: OutlineProblem['expected'], lang: Lang): string {
  if (code === 'kind-unknown') return ELEMENT_KINDS.slice(0, 4).map((kind) => `${kindName(kind, lang)}:`).join(', ');
  if (!expected) return '';
  if ('properties' in expected) return expected.properties.length === 0 ? '–' : expected.properties.map((property) => propertyWord(property, lang)).join(', ');
  if ('kinds' in expected) return expected.kinds.map((kind) => kindName(kind, lang)).join(AND[lang]);
  return expectedValues(expected, lang);
}

/** The values that may stand in a place, the first few of a long list. */
export function expectedValues(expected: Expected, lang: Lang): string {
  if ('words' in expected) return expected.words.join(', ');
  const names = expected.lists.flatMap(listEntries).map((entry) => entry.code ?? entry[lang]);
  return names.length > MOST ? `${names.slice(0, MOST).join(', ')} …` : names.join(', ');
}
