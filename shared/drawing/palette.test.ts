import { describe, expect, it } from 'vitest';
import { linkStyle } from './link-style';
import type { LinkMeaning } from '../document/link-meaning';
import { DARK, LIGHT, type Palette, type Tone } from './palette';

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const PALETTES: readonly (readonly [name: string, palette: Palette])[] = [
  ['light', LIGHT],
  ['dark', DARK],
];
const TONES = ['note', 'business', 'application', 'data', 'technology'] as const;
const MEANINGS: readonly (LinkMeaning | undefined)[] = ['uses', 'gives-access', 'realised-by', 'followed-by', 'automated-by', 'relies-on', 'exchange', 'hosted-at', 'connected-to', 'protected-by', 'about', undefined];

describe.each(PALETTES)('the %s palette', (_name, palette) => {
  it.each(TONES)('lets text be read on every ground of %s', (name) => {
    const tone: Tone = palette[name];
    for (const ground of [tone.lane, tone.band, tone.fill, palette.page]) {
      expect(contrast(tone.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(tone.soft, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(TONES)('lets outlines and icons of %s stand out from their grounds', (name) => {
    const tone: Tone = palette[name];
    for (const ground of [tone.lane, tone.fill, palette.page]) expect(contrast(tone.stroke, ground)).toBeGreaterThanOrEqual(3);
  });

  it('lets the page’s own text be read', () => {
    expect(contrast(palette.ink, palette.page)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.mutedInk, palette.page)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.fault, palette.page)).toBeGreaterThanOrEqual(4.5);
  });

  it('lets every link be seen on every lane, and its method be read on its label', () => {
    for (const meaning of MEANINGS) {
      const colour = linkStyle(meaning).colour(palette);
      for (const name of TONES) expect(contrast(colour, palette[name].lane)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(linkStyle('exchange').colour(palette), palette.page)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('print in black and white', () => {
  it('keeps the bands of the four architectures apart', () => {
    const greys = (['business', 'technology', 'application', 'data'] as const).map((name) => LIGHT[name].band);
    for (const [position, grey] of greys.entries()) {
      for (const other of greys.slice(position + 1)) expect(contrast(grey, other)).toBeGreaterThanOrEqual(1.15);
    }
  });
});

describe('link styles', () => {
  it('tell every meaning from every other without colour', () => {
    const looks = MEANINGS.map((meaning) => {
      const { dash, head, width } = linkStyle(meaning);
      return [meaning === 'connected-to' ? 'no head' : head, dash, width > 1.5 ? 'heavy' : 'light'].join(' ');
    });
    // Exchange and sequence are both solid and heavy: the one carries its method, the other stays inside its lane.
    expect(new Set(looks).size).toBe(looks.length - 1);
  });
});
