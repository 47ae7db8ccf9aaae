// Makes shared/drawing/font-metrics.json from the bundled fonts, so that text is measured without reading a font.
// `node build/font-metrics.mjs` writes the file; with --check it only says whether the file is current (exit 1 if not).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const fontkit = createRequire(import.meta.url)('fontkit');
const root = new URL('../', import.meta.url);
const target = new URL('shared/drawing/font-metrics.json', root);
const files = { 400: 'Inter-Regular.ttf', 500: 'Inter-Medium.ttf', 600: 'Inter-SemiBold.ttf' };

/** Private-use glyphs and anything past the Basic Multilingual Plane are not text that people type. */
function matters(codePoint) {
  return codePoint >= 0x20 && codePoint < 0xe000;
}

/** Runs of neighbouring code points: the first one, then the advance widths in font units. */
function runs(font) {
  const rows = [];
  let row = [];
  let next = -1;
  for (const codePoint of font.characterSet.filter(matters).toSorted((a, b) => a - b)) {
    if (codePoint !== next) {
      row = [codePoint];
      rows.push(row);
    }
    row.push(font.glyphForCodePoint(codePoint).advanceWidth);
    next = codePoint + 1;
  }
  return rows;
}

function metrics() {
  const fonts = Object.entries(files).map(([weight, file]) => [weight, fontkit.create(readFileSync(new URL(`assets/fonts/${file}`, root)))]);
  const [, regular] = fonts[0];
  const head = { unitsPerEm: regular.unitsPerEm, ascent: regular.ascent, descent: -regular.descent, capHeight: regular.capHeight, xHeight: regular.xHeight };
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${value},`);
  const weights = fonts.map(([weight, font]) => `    "${weight}": [\n${runs(font).map((row) => `      [${row.join(',')}]`).join(',\n')}\n    ]`);
  return `{\n${lines.join('\n')}\n  "weights": {\n${weights.join(',\n')}\n  }\n}\n`;
}

const text = metrics();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('shared/drawing/font-metrics.json is not what the fonts say. Run: node build/font-metrics.mjs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
