import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addElement, addLink, moveElements, removeElements, setProperty } from '../document/edits';
import { readDrawing } from '../document/read';
import type { LmvDocument } from '../document/types';
import { toMarkup } from '../drawing/markup';
import { compareDrawings } from './compare';
import { comparisonPage } from './comparison-page';

function example(): LmvDocument {
  const read = readDrawing(readFileSync(path.join(import.meta.dirname, '../../assets/examples/pengambilan-pekerja.lmv'), 'utf8'));
  if (!read.ok) throw new Error('the example can’t be read');
  return read.document;
}

/** The example as its next revision: two systems fewer, one more, one moved, one changed. */
function revised(document: LmvDocument): LmvDocument {
  const named = (name: string): string => document.elements.find((element) => element.name === name)?.id ?? '';
  let next = removeElements(document, [named('Sistem D'), named('Bersemuka')]);
  next = addElement(next, { id: 'baharu', kind: 'system', name: 'Sistem E', scope: 'external', agency: 'Agensi E' });
  next = addLink(next, { id: 'pautan', from: 'baharu', to: named('Sistem Pengambilan Pekerja'), method: 'method-mygdx', data: [{ name: 'Lokasi' }] });
  next = setProperty(next, named('Sistem C'), 'agency', 'Agensi C (baharu)');
  return moveElements(next, [{ id: named('MyDigital ID'), x: 1200, y: 40 }]);
}

const before = example();
const comparison = compareDrawings(before, revised(before));

describe('the picture of a comparison', () => {
  it.each(['overlaid', 'beside'] as const)('%s holds everything that was and is, and says each difference', (view) => {
    const markup = toMarkup(comparisonPage(comparison, view, 'ms').scene);
    if (process.env['LOOK']) writeFileSync(`${process.env['LOOK']}/${view}.svg`, markup);
    for (const name of ['Sistem D', 'Sistem E', 'Bersemuka', 'Agensi C (baharu)', 'MyDigital ID']) expect(markup).toContain(name);
    for (const text of ['1 dipindahkan', 'Agensi pembekal: Agensi C → Agensi C (baharu)']) expect(markup).toContain(text);
  });

  it('is the same each time, and says so where nothing differs', () => {
    const [one, other] = [1, 2].map(() => toMarkup(comparisonPage(compareDrawings(before, before), 'overlaid', 'en').scene));
    expect(one).toBe(other);
    expect(one).toContain('No difference.');
  });

  it('keeps apart what was removed and what stands in its place now', () => {
    const old = before.elements.find((element) => element.name === 'Sistem D');
    const replaced = addElement(removeElements(before, [old?.id ?? '']), { id: 'ganti', kind: 'system', name: 'Sistem Ganti', x: old?.x ?? 0, y: old?.y ?? 0 });
    const markup = toMarkup(comparisonPage(compareDrawings(before, replaced), 'overlaid', 'ms').scene);
    expect(markup).toContain('Sistem D');
    expect(markup).toContain('Sistem Ganti');
  });

  it('survives an id that means something else now', () => {
    const id = before.elements.find((element) => element.name === 'Sistem D')?.id ?? '';
    const reused = addElement(removeElements(before, [id]), { id, kind: 'dataset', name: 'Set D' });
    const markup = toMarkup(comparisonPage(compareDrawings(before, reused), 'overlaid', 'ms').scene);
    expect(markup).toContain('Set D');
    expect(markup).toContain('Sistem D');
  });
});
