import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FONT_FILES } from '../drawing/fonts';
import { EMBEDDED_FONT_FILES, fontStyle } from './embedded-font';

const FONTS = 'assets/fonts/';

describe('the fonts inside an SVG', () => {
  it('are there for every bundled weight', () => {
    expect(EMBEDDED_FONT_FILES.map(({ weight }) => weight)).toEqual(FONT_FILES.map(({ weight }) => weight));
  });

  it.each(EMBEDDED_FONT_FILES)('set text as wide as the bundled font does: $file', ({ weight, file }) => {
    const small = create(readFileSync(FONTS + file));
    const whole = create(readFileSync(FONTS + FONT_FILES.find((font) => font.weight === weight)?.file));
    if (!('layout' in small && 'layout' in whole)) throw new Error('a collection, not a font');
    for (const text of ['Pengurusan Pengambilan Pekerja', 'AVATAR To. 100 Mbps → MyGov*Net.PCN', '“é”–ŵ…', '10x20 -> 3']) {
      expect(small.layout(text).advanceWidth / small.unitsPerEm).toBeCloseTo(whole.layout(text).advanceWidth / whole.unitsPerEm, 6);
    }
  });

  it('make one style element that names the family', () => {
    const style = fontStyle([{ family: 'Inter', weight: 500, bytes: Uint8Array.of(1, 2, 3, 4), format: 'woff2' }]);
    expect(style).toBe('<style>@font-face{font-family:Inter;font-style:normal;font-weight:500;src:url(data:font/woff2;base64,AQIDBA==) format("woff2")}</style>');
    expect(fontStyle([])).toBe('');
  });
});
