import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addElement, addLink, moveElements, removeElements, rename, setProject, setProperty, setTitle } from '../document/edits';
import { documents } from '../document/random-document.testing';
import type { LmvDocument } from '../document/types';
import { drawing } from '../rules/testing';
import { compareDrawings, isSame } from './compare';

const before: LmvDocument = drawing({
  title: 'Lesen',
  elements: [
    { id: 'u', kind: 'user', name: 'Peniaga', x: 0, y: 0 },
    { id: 'c', kind: 'channel', name: 'Portal', x: 0, y: 0 },
    { id: 'a', kind: 'application', name: 'e-Lesen', x: 0, y: 0 },
    { id: 'm', kind: 'module', name: 'Permohonan', parent: 'a' },
    { id: 's', kind: 'system', name: 'SSM', x: 0, y: 0, agency: 'SSM' },
  ],
  links: [
    { id: 'l1', from: 'u', to: 'c' },
    { id: 'l2', from: 's', to: 'a', method: 'method-api' },
  ],
});

function other(id: string): string {
  return `x-${id}`;
}

/** The same drawing as somebody else would have drawn it: no id is the same. */
function redrawn(document: LmvDocument): LmvDocument {
  return {
    ...document,
    id: 'other',
    elements: document.elements.map((element) => ({ ...element, id: other(element.id), ...('parent' in element && element.parent !== undefined && { parent: other(element.parent) }) })),
    links: document.links.map((link) => ({ ...link, id: other(link.id), from: other(link.from), to: other(link.to) })),
  };
}

describe('two states of one drawing', () => {
  it('are told apart by what was added, removed, changed and moved, lane by lane', () => {
    let after = addElement(before, { id: 'n', kind: 'service', name: 'Lesen premis', x: 0, y: 0 });
    after = addLink(after, { id: 'l3', from: 'c', to: 'n' });
    after = setProperty(after, 's', 'agency', 'Suruhanjaya Syarikat');
    after = moveElements(after, [{ id: 'c', x: 80, y: 0 }]);
    after = removeElements(after, ['u']);
    const { elements, links } = compareDrawings(before, after);
    expect(elements.map(({ what, lane, before: was, after: now }) => [what, lane, (now ?? was)?.name])).toEqual([
      ['removed', 1, 'Peniaga'],
      ['moved', 2, 'Portal'],
      ['added', 3, 'Lesen premis'],
      ['changed', 6, 'SSM'],
    ]);
    expect(elements.at(-1)?.fields).toEqual([{ property: 'agency', before: 'SSM', after: 'Suruhanjaya Syarikat' }]);
    expect(links.map(({ what, after: now, before: was }) => [what, (now ?? was)?.id])).toEqual([
      ['removed', 'l1'],
      ['added', 'l3'],
    ]);
  });

  it('name a link’s change by property', () => {
    const after = { ...before, links: before.links.map((link) => (link.id === 'l2' ? { ...link, method: 'method-mygdx', data: [{ name: 'Profil' }] } : link)) };
    expect(compareDrawings(before, after).links).toMatchObject([
      { what: 'changed', lane: 6, fields: [{ property: 'method', before: 'method-api', after: 'method-mygdx' }, { property: 'data', before: undefined, after: [{ name: 'Profil' }] }] },
    ]);
  });

  it('tell title, project and roles', () => {
    const after = setProject(setTitle(before, 'Lesen premis'), { roles: { owner: 'MDEC' } });
    expect(compareDrawings(before, after).project).toEqual([
      { property: 'title', before: 'Lesen', after: 'Lesen premis' },
      { property: 'roles.owner', before: undefined, after: 'MDEC' },
    ]);
  });

  it('take a blank property for a missing one', () => {
    expect(isSame(compareDrawings(before, setProperty(before, 'u', 'persona', '')))).toBe(true);
  });

  it('list waivers that came and went', () => {
    const waiver = { rule: 'external-not-mygdx', link: 'l2', reason: 'Sistem lama' };
    const after = { ...before, waivers: [waiver] };
    expect(compareDrawings(before, after).waivers).toEqual({ added: [waiver], removed: [] });
    expect(compareDrawings(after, before).waivers).toEqual({ added: [], removed: [waiver] });
  });
});

describe('two drawings made apart', () => {
  it('are the same where kinds, names, containers and links are', () => {
    expect(isSame(compareDrawings(before, redrawn(before)))).toBe(true);
  });

  it('differ in what one of them has alone', () => {
    const { elements } = compareDrawings(before, redrawn(rename(before, 'm', 'Bayaran')));
    expect(elements.map(({ what, before: was, after: now }) => [what, (was ?? now)?.name])).toEqual([
      ['added', 'Bayaran'],
      ['removed', 'Permohonan'],
    ]);
  });

  it('are not guessed at where two elements are alike', () => {
    const twice = addElement(before, { id: 's2', kind: 'system', name: 'ssm ', x: 0, y: 0 });
    const { elements } = compareDrawings(before, redrawn(twice));
    expect(elements.map(({ what }) => what)).toEqual(['added', 'added', 'removed']);
  });
});

function count(what: string, list: readonly { readonly what: string }[]): number {
  return list.filter((change) => change.what === what).length;
}

describe('any drawing', () => {
  it('is the same as itself, and every addition of one way is a removal of the other', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        expect(isSame(compareDrawings(a, a))).toBe(true);
        const there = compareDrawings(a, b);
        const back = compareDrawings(b, a);
        for (const list of ['elements', 'links'] as const) {
          expect(count('added', there[list])).toBe(count('removed', back[list]));
          expect(count('changed', there[list])).toBe(count('changed', back[list]));
          const kept = b[list].length - count('added', there[list]);
          expect(kept).toBe(a[list].length - count('removed', there[list]));
        }
      }),
      { numRuns: 60 },
    );
  });
});
