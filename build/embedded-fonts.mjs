// Makes the small fonts that an exported SVG carries: the Latin part of each bundled weight, as WOFF2 in assets/fonts.
// Run by hand when the bundled font changes (`node build/embedded-fonts.mjs`); the results are kept in version control.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { ROOT } from './paths.mjs';

const FOLDER = path.join(ROOT, 'assets', 'fonts');
const WEIGHTS = ['Regular', 'Medium', 'SemiBold'];

/** Basic Latin, Latin-1, Latin Extended-A, and the punctuation, arrows and signs that drawings use. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x2070, 0x2089],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
];

/** What browsers and the rasteriser apply unasked; the optional letter shapes would double the size. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

const text = RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset))).join('');

for (const weight of WEIGHTS) {
  const font = await readFile(path.join(FOLDER, `Inter-${weight}.ttf`));
  const small = await subsetFont(font, text, { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true });
  await writeFile(path.join(FOLDER, `Inter-${weight}.latin.woff2`), small);
}
