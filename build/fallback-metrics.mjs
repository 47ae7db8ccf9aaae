// Makes shared/drawing/fallback-metrics.json from the fallback fonts: what each has, and how wide it stands once it is shaped, so that
// text is measured without reading a font. `node build/fallback-metrics.mjs` writes the file; with --check it only says whether the file
// is current (exit 1 if not).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as hb from 'harfbuzzjs';
import { FALLBACK_FILES } from './fallback-fonts.mjs';

const fontkit = createRequire(import.meta.url)('fontkit');
const root = new URL('../', import.meta.url);
const target = new URL('shared/drawing/fallback-metrics.json', root);

const main = fontkit.create(readFileSync(new URL('assets/fonts/Inter-Regular.ttf', root)));

/**
 * A font and how it is shaped, by the shaper that browsers have.
 * @param {string} file
 */
function open(file) {
  const bytes = readFileSync(FALLBACK_FILES[file]);
  const { unitsPerEm, characterSet } = fontkit.create(bytes);
  const font = new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(bytes))));
  const shape = (text) => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, at) => ({ id: codepoint, cluster, advance: positions[at].xAdvance }));
  };
  const widthOf = (text) => shape(text).reduce((sum, { advance }) => sum + advance, 0);
  /** Of each letter of a text, in the order of reading: the glyph that is not a mark, and its advance. */
  const letters = (text) => Array.from(text).map((_, at) => shape(text).find(({ cluster, advance }) => cluster === at && advance > 0) ?? { id: 0, advance: 0 });
  return { unitsPerEm, characterSet, widthOf, letters };
}

/** What a fallback font has and the main one lacks, in order. */
function lackedByMain(font) {
  return font.characterSet.filter((code) => code >= 0x20 && !main.hasGlyphForCodePoint(code)).toSorted((a, b) => a - b);
}

/** Neighbours as `[first, last]`. */
function ranges(codes) {
  const found = [];
  for (const code of codes) {
    const last = found.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else found.push([code, code]);
  }
  return found;
}

const ARABIC = [
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x870, 0x8ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

/** A letter that joins both ways, to see what others do beside it. */
const BEH = '\u0628';
const LAM = '\u0644';
const ALEFS = '\u0622\u0623\u0625\u0627\u0671';

/** Row of a letter: code point, then its advance alone; then at the end of a word if it joins to the one before; then at its start and inside, if to both. */
function arabicRow(font, code) {
  const letter = String.fromCodePoint(code);
  const alone = font.widthOf(letter);
  const [start, end] = font.letters(BEH + BEH);
  const [before, atEnd] = font.letters(BEH + letter);
  if (alone === 0 || before.id !== start.id) return [code, alone];
  const [atStart, after] = font.letters(letter + BEH);
  if (after.id !== end.id) return [code, alone, atEnd.advance];
  return [code, alone, atEnd.advance, atStart.advance, font.letters(BEH + letter + BEH)[1].advance];
}

function arabic(file) {
  const font = open(file);
  const codes = lackedByMain(font).filter((code) => ARABIC.some(([first, last]) => code >= first && code <= last));
  const rows = codes.map((code) => arabicRow(font, code));
  const lamAlef = Array.from(ALEFS).map((alef) => [alef.codePointAt(0), font.widthOf(LAM + alef), font.widthOf(BEH + LAM + alef) - font.letters(BEH + LAM)[0].advance]);
  return { unitsPerEm: font.unitsPerEm, letters: rows.filter((row) => row.length > 2), single: runs(rows.filter((row) => row.length === 2)), lamAlef };
}

/** Neighbours as `[first, advance, advance …]`. */
function runs(pairs) {
  const found = [];
  let next = -1;
  for (const [code, advance] of pairs) {
    if (code !== next) found.push([code]);
    found.at(-1).push(advance);
    next = code + 1;
  }
  return found;
}

const TAMIL = [0xb80, 0xbff];
const SIGNS = ['', '\u0bbe', '\u0bbf', '\u0bc0', '\u0bc1', '\u0bc2', '\u0bc6', '\u0bc7', '\u0bc8', '\u0bca', '\u0bcb', '\u0bcc', '\u0bcd'];
/** Two that look like one letter. */
const JOINED = ['\u0b95\u0bcd\u0bb7', '\u0bb8\u0bcd\u0bb0', '\u0bb6\u0bcd\u0bb0'];

function tamil(file) {
  const font = open(file);
  const codes = lackedByMain(font).filter((code) => code >= TAMIL[0] && code <= TAMIL[1]);
  const consonants = codes.filter((code) => code >= 0xb95 && code <= 0xbb9).map((code) => String.fromCodePoint(code));
  const syllables = [...consonants, ...JOINED].map((consonant) => [consonant, ...SIGNS.map((sign) => font.widthOf(consonant + sign))]);
  return { unitsPerEm: font.unitsPerEm, single: runs(codes.map((code) => [code, font.widthOf(String.fromCodePoint(code))])), syllables };
}

function chinese(file) {
  const font = open(file);
  const codes = lackedByMain(font).filter((code) => !(code >= 0x600 && code <= 0x8ff) && !(code >= TAMIL[0] && code <= TAMIL[1]));
  const advances = codes.map((code) => [code, font.widthOf(String.fromCodePoint(code))]);
  return { unitsPerEm: font.unitsPerEm, ranges: ranges(codes), narrow: runs(advances.filter(([, advance]) => advance !== font.unitsPerEm)) };
}

function emoji(file) {
  const font = open(file);
  return { unitsPerEm: font.unitsPerEm, ranges: ranges(font.characterSet.filter((code) => code >= 0x20).toSorted((a, b) => a - b)), advance: font.widthOf('\u{1f44d}') };
}

const metrics = {
  signs: SIGNS,
  arabic: { 400: arabic('NotoSansArabic_400Regular.ttf'), 600: arabic('NotoSansArabic_600SemiBold.ttf') },
  tamil: { 400: tamil('NotoSansTamil_400Regular.ttf'), 600: tamil('NotoSansTamil_600SemiBold.ttf') },
  chinese: { 500: chinese('NotoSansSC_500Medium.ttf') },
  emoji: { 500: emoji('NotoEmoji_500Medium.ttf') },
};
const text = `${JSON.stringify(metrics).replaceAll('],[', '],\n[')}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('shared/drawing/fallback-metrics.json is not what the fonts say. Run: node build/fallback-metrics.mjs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
