import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSvgSource, sourceMetadata } from './svg-source';

const LIMIT = 10_000;
const svg = (inner: string): string => `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">${inner}<rect/></svg>\n`;

describe('the drawing inside an SVG', () => {
  it('comes back as it went in', () => {
    const text = '{ "title": "a < b && c > d ]]> \\" \'x\'" }\n';
    expect(readSvgSource(svg(sourceMetadata(text)), LIMIT)).toEqual({ found: 'text', text });
  });

  it('comes back for any JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const read = readSvgSource(svg(sourceMetadata(JSON.stringify({ title }, null, 2))), LIMIT);
        expect(read.found === 'text' && JSON.parse(read.text)).toEqual({ title });
      }),
    );
    const hard = JSON.stringify({ title: '\ufffe\uffff\u0000\u007f\u0085\u2028\ud800\r\n' });
    const read = readSvgSource(svg(sourceMetadata(hard)), LIMIT);
    expect(read.found === 'text' && JSON.parse(read.text)).toEqual(JSON.parse(hard));
  });

  it('comes back when another program chose its own prefix, spacing and CDATA', () => {
    const rewritten = '<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg">\n <metadata id="m">\n <d:drawing\n xmlns:d="urn:landskap:lmv"><![CDATA[{"a": "<&>"}]]></d:drawing></metadata></svg>';
    expect(readSvgSource(rewritten, LIMIT)).toEqual({ found: 'text', text: '{"a": "<&>"}' });
  });

  it('is not there in other SVG files', () => {
    expect(readSvgSource(svg(''), LIMIT)).toEqual({ found: 'none' });
    expect(readSvgSource(svg('<drawing>{}</drawing>'), LIMIT)).toEqual({ found: 'none' });
    expect(readSvgSource('<html><body>', LIMIT)).toEqual({ found: 'none' });
    expect(readSvgSource('', LIMIT)).toEqual({ found: 'none' });
    expect(readSvgSource('<<<&&&>', LIMIT)).toEqual({ found: 'none' });
  });

  it('is damaged when the file ends inside it', () => {
    const whole = svg(sourceMetadata('{ "title": "x" }'));
    expect(readSvgSource(whole.slice(0, whole.indexOf('title')), LIMIT)).toEqual({ found: 'damaged' });
  });

  it('is too large over the limit', () => {
    expect(readSvgSource(svg(sourceMetadata('x'.repeat(LIMIT + 1))), LIMIT)).toEqual({ found: 'too-large' });
    expect(readSvgSource(svg(sourceMetadata('x'.repeat(LIMIT))), LIMIT).found).toBe('text');
  });

  it('expands no entities that the file defines', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      <svg><metadata><lmv:drawing xmlns:lmv="urn:landskap:lmv">&b;&c;</lmv:drawing></metadata></svg>`;
    expect(readSvgSource(bomb, LIMIT)).toEqual({ found: 'damaged' });
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<', '>', '&', '"', 'svg', 'lmv:drawing', ' xmlns:lmv="urn:landskap:lmv"', '/', '<![CDATA[', ']]>', '<!--', '\u0000', 'x')), (parts) => {
        expect(['none', 'text', 'damaged']).toContain(readSvgSource(parts.join(''), LIMIT).found);
      }),
    );
  });
});
