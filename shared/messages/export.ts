import type { ExportError, ExportErrorCode } from '../export/export-error';
import type { Uncovered } from '../export/uncovered';
import { fill, type Bilingual, type Lang } from './lang';

const ERRORS: Readonly<Record<ExportErrorCode, Bilingual>> = {
  'scale-not-allowed': {
    ms: 'Skala “{scale}” tidak dibenarkan: berikan nombor dari 1 hingga 4, misalnya 2 atau 1.5.',
    en: 'Scale “{scale}” is not allowed: give a number from 1 to 4, such as 2 or 1.5.',
  },
  'dpi-not-allowed': {
    ms: 'Resolusi “{dpi}” dpi tidak dibenarkan: berikan nombor dari 96 hingga 300.',
    en: 'A resolution of “{dpi}” dpi is not allowed: give a number from 96 to 300.',
  },
  'picture-too-large': {
    ms: 'Gambar akan menjadi {width} × {height} piksel ({megapixels} megapiksel), melebihi had {limit} megapiksel. Pilih skala {largest} atau lebih kecil.',
    en: 'The picture would be {width} × {height} pixels ({megapixels} megapixels), over the limit of {limit}. Choose a scale of {largest} or smaller.',
  },
  'page-too-large': {
    ms: 'Gambar akan menjadi {width} × {height} piksel ({megapixels} megapiksel), melebihi had {limit} megapiksel walaupun pada skala 1. Eksport sebagai SVG.',
    en: 'The picture would be {width} × {height} pixels ({megapixels} megapixels), over the limit of {limit} even at scale 1. Export it as SVG instead.',
  },
  'picture-failed': {
    ms: 'Gambar tidak dapat dihasilkan: {reason}',
    en: 'The picture could not be made: {reason}',
  },
  'export-failed': {
    ms: 'Fail tidak dapat dihasilkan: {reason}',
    en: 'The file could not be made: {reason}',
  },
  cancelled: { ms: 'Eksport dibatalkan.', en: 'The export was cancelled.' },
};

/** What went wrong with an export, and what to do. */
export function exportErrorMessage(error: Pick<ExportError, 'code' | 'values'>, lang: Lang): string {
  const values = Object.fromEntries(Object.entries(error.values).map(([name, value]) => [name, typeof value === 'number' ? groupedNumber(value) : value]));
  return fill(ERRORS[error.code][lang], values);
}

const UNCOVERED: Bilingual = {
  ms: 'tiada fon bagi {characters} dalam “{text}”: ditunjukkan sebagai kotak.',
  en: 'no font for {characters} in “{text}”: shown as a box.',
};

/** Most characters that are named; a name in an unknown script has no more than a few different ones. */
const MOST_NAMED = 12;

/** Longest text that is told whole. */
const LONGEST_TOLD = 60;

/** That something is drawn as boxes, since no bundled font has it. */
export function uncoveredMessage({ text, characters }: Uncovered, lang: Lang): string {
  const named = characters.slice(0, MOST_NAMED).join(' ');
  const told = Array.from(text);
  return fill(UNCOVERED[lang], { characters: characters.length > MOST_NAMED ? `${named} …` : named, text: told.length > LONGEST_TOLD ? `${told.slice(0, LONGEST_TOLD).join('')}…` : text });
}

/** Malay and English write numbers alike: a comma between thousands, a point before decimals. */
export function groupedNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}
