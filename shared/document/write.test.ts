import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument } from './create';
import { LIMITS } from './limits';
import { readDrawing } from './read';
import { documents } from './random-document.testing';
import type { LmvDocument } from './types';
import { writeDrawing, writeJson } from './write';

function reread(text: string): LmvDocument {
  const result = readDrawing(text);
  if (!result.ok || result.repairs.length > 0) throw new Error('not read back');
  return result.document;
}

describe('writeDrawing', () => {
  it('writes keys in the order of the format, unknown ones behind, one element or link a block', () => {
    const document = {
      vendor: 1,
      waivers: [{ until: '2027', by: 'A', reason: 'R', link: 'l', rule: 'external-not-mygdx' }],
      links: [{ data: [{ holding: 'h', classification: 'c', name: 'n' }], method: 'method-api', label: '', to: 'n', from: 's', id: 'l' }],
      elements: [
        { hardware: [{ rack: 1, quantity: 2, name: 'x' }], location: 'location-pdsa', zz: 0, y: 2, x: 1, note: 'n', name: 'Tapak', kind: 'site', id: 's' },
        { speed: { unit: 'Mbps', value: 100 }, kind: 'network', id: 'n' },
      ],
      project: { rules: 'r', roles: { owner: 'o', lead: 'l' }, agency: 'A' },
      title: 'T',
      id: 'd',
      version: 1,
      format: 'lmv',
    } as unknown as LmvDocument;
    expect(writeDrawing(document)).toMatchInlineSnapshot(`
      "{
        "format": "lmv",
        "version": 1,
        "id": "d",
        "title": "T",
        "project": {
          "agency": "A",
          "roles": {
            "lead": "l",
            "owner": "o"
          },
          "rules": "r"
        },
        "elements": [
          {
            "id": "s",
            "kind": "site",
            "name": "Tapak",
            "note": "n",
            "x": 1,
            "y": 2,
            "location": "location-pdsa",
            "hardware": [
              {
                "name": "x",
                "quantity": 2,
                "rack": 1
              }
            ],
            "zz": 0
          },
          {
            "id": "n",
            "kind": "network",
            "speed": {
              "value": 100,
              "unit": "Mbps"
            }
          }
        ],
        "links": [
          {
            "id": "l",
            "from": "s",
            "to": "n",
            "label": "",
            "method": "method-api",
            "data": [
              {
                "name": "n",
                "classification": "c",
                "holding": "h"
              }
            ]
          }
        ],
        "waivers": [
          {
            "rule": "external-not-mygdx",
            "link": "l",
            "reason": "R",
            "by": "A",
            "until": "2027"
          }
        ],
        "vendor": 1
      }
      "
    `);
  });

  it('is a fixed point: what was written reads back the same, and is written the same', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = writeDrawing(document);
        expect(reread(text)).toEqual(document);
        expect(writeDrawing(reread(text))).toBe(text);
        // Whatever the order of keys in the file.
        expect(writeDrawing(reread(JSON.stringify(document)))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('ends with one newline and holds no lone surrogate that a file could not', () => {
    const text = writeDrawing({ ...newDocument({ id: 'd', title: 'a\ud800b' }) });
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(reread(text).title).toBe('a\ud800b');
  });

  it('keeps within the size that can be read again, where indents alone would pass it', () => {
    let extra: unknown = Array.from({ length: 80_000 }, () => 1);
    for (let level = 0; level < 150; level++) extra = [extra];
    const document = { ...newDocument({ id: 'd' }), elements: [{ id: 'a', kind: 'user' as const, extra }] };
    expect(JSON.stringify(document, null, 2).length).toBeGreaterThan(LIMITS.bytes);
    const text = writeDrawing(document);
    expect(reread(text)).toEqual(document);
    expect(writeDrawing(reread(text))).toBe(text);
  });
});

describe('writeJson', () => {
  it('is the drawing with the findings as its last key, and opens as the same drawing', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = writeJson(document, { rules: 'wog-2025-beta', findings: [] });
        expect(Object.keys(JSON.parse(text)).at(-1)).toBe('check');
        expect(reread(text)).toEqual(document);
      }),
      { numRuns: 50 },
    );
  });
});

describe('newDocument', () => {
  it('is a valid empty draft', () => {
    const document = newDocument({ id: 'd', title: 'T', date: '2026-01-15' });
    expect(reread(writeDrawing(document))).toEqual(document);
    expect(document.project).toMatchObject({ stage: 'draft', date: '2026-01-15', rules: 'wog-2025-beta' });
  });
});
