import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import type { LmvDocument } from '../document/types';
import { checkAgain } from './check-again';
import { EDITION, RULES } from './registry';
import type { Finding, Rule } from './rule';
import { drawing } from './testing';

const BEFORE = drawing({
  project: { rules: EDITION },
  elements: [
    { id: 'u1', kind: 'user', name: 'Rakyat', x: 10, y: 10 },
    { id: 'u2', kind: 'user', name: 'Peniaga', relationship: 'g2b' },
    { id: 'c1', kind: 'channel', name: 'Kaunter' },
  ],
  links: [['u1', 'c1']],
  waivers: [{ rule: 'channel-medium-missing', reason: 'nanti' }],
});
const again = (document: LmvDocument, previous: readonly Finding[], rules: readonly Rule[] = RULES) =>
  checkAgain(new DrawingIndex(document), rules, 'draft', previous);
const change = (id: string, properties: object): LmvDocument => ({
  ...BEFORE,
  elements: BEFORE.elements.map((element) => (element.id === id ? { ...element, ...properties } : element)),
});

/** The findings that are not objects of the list before. */
function fresh(before: readonly Finding[], document: LmvDocument): readonly Finding[] {
  return again(document, before).filter((finding) => !before.includes(finding));
}

describe('checking again', () => {
  const first = again(BEFORE, []);

  it('gives the same list where nothing changed', () => {
    expect(first.length).toBeGreaterThan(5);
    expect(again(structuredClone(BEFORE), first)).toBe(first);
  });

  it('keeps the findings that are still true as they were', () => {
    const second = again(change('u1', { relationship: 'g2c' }), first);
    expect(second).not.toBe(first);
    expect(second.filter((finding) => !first.includes(finding)).map(({ rule }) => rule)).toEqual(['user-persona-missing']);
    expect(first.filter((finding) => !second.includes(finding)).map(({ rule }) => rule)).toEqual(['user-relationship-missing']);
  });

  it('renews a finding whose words changed: name, place in the file, waiver', () => {
    expect(fresh(first, change('u1', { name: 'Orang awam' })).every(({ elements }) => elements[0] === 'u1')).toBe(true);
    expect(fresh(first, { ...BEFORE, elements: BEFORE.elements.toReversed() }).some(({ rule }) => rule === 'user-relationship-missing')).toBe(true);
    expect(fresh(first, { ...BEFORE, waivers: [] }).map(({ rule }) => rule)).toEqual(['channel-medium-missing']);
  });

  it('does not run a rule after a drag, a remark or a new title', () => {
    let runs = 0;
    const counting: readonly Rule[] = [{ ...RULES[0], each: undefined, reads: undefined, also: undefined, check: () => void runs++ } as Rule];
    const list = again(BEFORE, [], counting);
    const moved = change('u1', { x: 400, note: 'Semak semula' });
    expect(again({ ...moved, title: 'Baharu' }, again(moved, list, counting), counting)).toBe(list);
    expect(runs).toBe(1);
    again(change('u1', { name: 'Lain' }), list, counting);
    again({ ...BEFORE, links: [] }, list, counting);
    checkAgain(new DrawingIndex(BEFORE), counting, 'submission', list);
    expect(runs).toBe(4);
  });

  it('checks a new drawing whose list of findings happens to be the same', () => {
    const none: readonly Finding[] = [];
    const full = again(drawing({}), again(BEFORE, none, []), [RULES[0] as Rule]);
    expect(full).toHaveLength(6);
  });
});
