import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { readDrawing } from '../document/read';
import type { LmvDocument } from '../document/types';
import { check } from './check';
import { laneProgress } from './lane-progress';
import { RULES } from './registry';

function progressOf(document: LmvDocument) {
  const index = new DrawingIndex(document);
  return laneProgress(index, RULES, check(index, RULES, 'submission'));
}

function example(): LmvDocument {
  const result = readDrawing(readFileSync('assets/examples/pengambilan-pekerja.lmv', 'utf8'));
  if (!result.ok) throw new Error('the example can’t be read');
  return result.document;
}

describe('progress by lane', () => {
  test('the example has met all that each lane and the project are asked', () => {
    const rows = progressOf(example());
    expect(rows.map(({ lane }) => lane)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { lane, met, of } of rows) {
      expect(met, `lane ${lane}`).toBe(of);
      expect(of, `lane ${lane}`).toBeGreaterThan(0);
    }
  });

  test('an empty drawing has met nothing in its lanes', () => {
    const rows = progressOf({ ...example(), elements: [], links: [], waivers: [] });
    for (const { lane, met } of rows.slice(0, 7)) expect(met, `lane ${lane}`).toBe(0);
  });

  test('one rule broken many times is one rule short; set aside with a reason it is none', () => {
    const document = example();
    const nameless: LmvDocument = { ...document, elements: document.elements.map((element) => (element.kind === 'system' ? { ...element, name: '' } : element)) };
    const before = progressOf(document)[5];
    const after = progressOf(nameless)[5];
    const index = new DrawingIndex(nameless);
    const open = new Set(check(index, RULES, 'submission').filter(({ lane, severity, waiver }) => lane === 6 && severity !== 'hint' && !waiver).map(({ rule }) => rule));
    expect(open.size).toBeGreaterThan(0);
    expect((after?.of ?? 0) - (after?.met ?? 0)).toBe(open.size);
    const waived = progressOf({ ...nameless, waivers: [...nameless.waivers, ...[...open].map((rule) => ({ rule, reason: 'Nama dirahsiakan' }))] })[5];
    expect(waived?.met).toBe(waived?.of);
    expect(waived?.met).toBe(before?.met);
  });
});
