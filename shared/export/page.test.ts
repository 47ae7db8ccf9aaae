import { describe, expect, it } from 'vitest';
import { toMarkup } from '../drawing/markup';
import { drawing } from '../rules/testing';
import { documentHash } from './hash';
import { pageOf } from './page';

const words = (document: Parameters<typeof pageOf>[0], lang: 'ms' | 'en' = 'en'): string =>
  toMarkup(pageOf(document, { lang }).scene)
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');

const DOCUMENT = drawing({
  title: 'Lesen',
  project: { stage: 'submission' },
  elements: [
    { id: 'u1', kind: 'user', name: 'Pemohon' },
    { id: 's1', kind: 'service', name: 'Lesen Premis' },
  ],
  links: [{ id: 'l1', from: 'u1', to: 's1' }],
  waivers: [{ rule: 'link-not-allowed', link: 'l1', reason: 'Diluluskan oleh JPICT pada 3 Mac' }],
});

describe('the exported page', () => {
  it('says in its footer what the check found, and which drawing it is of', () => {
    expect(words(DOCUMENT)).toContain(documentHash(DOCUMENT));
    expect(words(DOCUMENT)).toMatch(/wog-2025-beta.*\d+ errors?.*1 waived/u);
  });

  it('prints the errors that were waived, with the reason', () => {
    expect(words(DOCUMENT)).toContain('Diluluskan oleh JPICT pada 3 Mac');
  });

  it('has a hash that changes with the drawing, and with nothing else', () => {
    expect(documentHash({ ...DOCUMENT })).toBe(documentHash(DOCUMENT));
    expect(documentHash({ ...DOCUMENT, title: 'Lesen 2' })).not.toBe(documentHash(DOCUMENT));
    expect(documentHash(DOCUMENT)).toMatch(/^[0-9a-f]{12}$/u);
  });

  it('shows an empty drawing, and elements that have no place yet', () => {
    expect(pageOf(drawing({}), { lang: 'ms' }).size.width).toBeGreaterThan(500);
    const before = JSON.stringify(DOCUMENT);
    expect(words(DOCUMENT)).toContain('Pemohon');
    expect(JSON.stringify(DOCUMENT)).toBe(before);
  });
});
