import { describe, expect, it } from 'vitest';
import { drawing } from '../../rules/testing';
import { DEFAULT_OPTIONS, type ExportDeps } from './format';
import { documentDate } from './document-date';
import { FORMATS, formatOf, formatOfName } from './registry';

describe('the formats', () => {
  it('share neither ids nor endings nor labels', () => {
    for (const key of ['id', 'ending', 'label'] as const) expect(new Set(FORMATS.map((format) => format[key])).size).toBe(FORMATS.length);
  });

  it('are found by id, and by a file’s ending however it is written', () => {
    for (const format of FORMATS) {
      expect(formatOf(format.id)).toBe(format);
      expect(formatOfName(`x.${format.ending.toUpperCase()}`)).toBe(format);
    }
    expect(formatOfName('png')).toBeUndefined();
    expect(formatOfName('x.lmv')).toBeUndefined();
  });

  it('read only what they need of the host', async () => {
    const asked: string[] = [];
    const deps: ExportDeps = {
      font: (file) => {
        asked.push(file);
        return Promise.resolve(new Uint8Array());
      },
      subset: () => Promise.reject(new Error('no other font is needed')),
      rasteriser: () => Promise.reject(new Error('no picture was asked for')),
    };
    const document = drawing({ title: 'Kecil' });
    expect(new TextDecoder().decode(await formatOf('json').make(document, DEFAULT_OPTIONS, deps))).toContain('"Kecil"');
    expect(asked).toEqual([]);
    expect(new TextDecoder().decode(await formatOf('svg').make(document, { ...DEFAULT_OPTIONS, source: false }, deps))).not.toContain('lmv:drawing');
    expect(asked.every((file) => file.endsWith('.woff2'))).toBe(true);
  });
});

const dated = (date: string): string => documentDate(drawing({ project: { date } }));

describe('the date in an exported file', () => {
  it('is the document’s own', () => {
    expect(dated('2026-01-15')).toBe('2026-01-15T00:00:00.000Z');
  });

  it('is always one and the same where the document has none that a file can hold', () => {
    for (const date of ['', 'esok', '2026-13-01', '1901-01-01']) expect(dated(date)).toBe('1980-01-01T00:00:00.000Z');
    expect(documentDate(drawing({}))).toBe('1980-01-01T00:00:00.000Z');
  });
});
