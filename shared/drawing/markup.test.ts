import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toMarkup } from './markup';
import { formatNumber, path } from './number-format';
import { node, type SceneNode } from './scene';

interface Parsed {
  readonly texts: readonly string[];
  readonly attributes: readonly (readonly [string, string])[];
  readonly tags: readonly string[];
}

/** Reads markup with a strict XML parser; throws where it is not well-formed. */
function parse(markup: string): Parsed {
  const parser = new SaxesParser();
  const found = { texts: [] as string[], attributes: [] as [string, string][], tags: [] as string[] };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    found.tags.push(tag.name);
    found.attributes.push(...Object.entries(tag.attributes as Record<string, string>));
  });
  parser.on('text', (text) => {
    if (text !== '') found.texts.push(text);
  });
  parser.write(markup).close();
  return found;
}

/** The characters of XML 1.0 (production 2). */
function isXml(code: number): boolean {
  return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}

/** What XML can hold of a text: the rest reads as U+FFFD. */
function kept(text: string): string {
  return Array.from(text, (character) => (isXml(character.codePointAt(0) ?? 0) ? character : '\ufffd')).join('');
}

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('<script>alert(1)</script>', ']]>', '&lt;', '" onload="x', '\u202eabc', '\ud800', 'a\u0000b', '👩‍👩‍👧‍👦', 'x'.repeat(500)));

describe('toMarkup', () => {
  it('writes tags, attributes and text', () => {
    const scene = node('g', { transform: 'translate(1 2)' }, [node('rect', { x: 0.126, width: 10 }), node('text', {}, ['A & B'])]);
    expect(toMarkup(scene)).toBe('<g transform="translate(1 2)"><rect x="0.13" width="10"/><text>A &amp; B</text></g>');
  });

  it('lets nothing that was typed become markup', () => {
    const { tags, texts } = parse(toMarkup(node('text', {}, ['<script>alert("1")</script>'])));
    expect(tags).toEqual(['text']);
    expect(texts).toEqual(['<script>alert("1")</script>']);
  });

  it('replaces what XML can’t hold and keeps everything else', () => {
    expect(toMarkup(node('text', {}, ['a\u0000\u001b\uffff\ud83db']))).toBe('<text>a\ufffd\ufffd\ufffd\ufffdb</text>');
    expect(toMarkup(node('text', {}, ['👍 \u202e مرحبا']))).toBe('<text>👍 \u202e مرحبا</text>');
  });

  it('writes the same of an attribute after any number of others', () => {
    const rect = node('rect', { x: 0.5, fill: '#fff' });
    for (let x = 0; x < 2000; x++) toMarkup(node('rect', { x: x / 3, fill: `#${x}` }));
    expect(toMarkup(rect)).toBe('<rect x="0.5" fill="#fff"/>');
  });

  it('is well-formed and says what was typed, for any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, attribute) => {
        const scene: SceneNode = node('g', { 'data-name': attribute }, [node('text', {}, [text]), text]);
        const parsed = parse(toMarkup(scene));
        expect(parsed.texts.join('')).toBe(kept(text) + kept(text));
        expect(parsed.attributes).toEqual([['data-name', kept(attribute)]]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('formatNumber', () => {
  it('keeps two decimals at most, without exponents or a negative zero', () => {
    expect([1, 1.005, 1 / 3, -0.001, 1e-9, 123456.789].map(formatNumber)).toEqual(['1', '1', '0.33', '0', '0', '123456.79']);
  });

  it('writes what JavaScript would, in two decimals', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer()), (value) => {
        expect(formatNumber(value)).toBe(String(Math.round(value * 100) / 100 || 0));
      }),
    );
  });

  it('lets no broken number through', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, 1e30].map(formatNumber)).toEqual(['0', '0', '0']);
  });
});

describe('path', () => {
  it('parts numbers from one another', () => {
    expect(path('M', 0, 0.004, 'L', -3.5, 10)).toBe('M0 0L-3.5 10');
  });
});
