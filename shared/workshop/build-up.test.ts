import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { documents } from '../document/random-document.testing';
import { drawing } from '../rules/testing';
import { hiddenAt } from './build-up';
import { walks } from './random-walk.testing';
import { stepsOf } from './steps-of';
import type { WalkStep } from './walk';

const index = new DrawingIndex(
  drawing({
    elements: [
      { id: 'u', kind: 'user' },
      { id: 'v', kind: 'user' },
      { id: 'c', kind: 'channel' },
      { id: 'a', kind: 'application' },
      { id: 'm', kind: 'module', parent: 'a' },
      { id: 't', kind: 'site' },
    ],
    links: [
      { id: 'uc', from: 'u', to: 'c' },
      { id: 'vc', from: 'v', to: 'c' },
      { id: 'at', from: 'a', to: 't' },
    ],
  }),
);

function shown(at: number, ...steps: readonly Omit<WalkStep, 'title'>[]): readonly string[] {
  const { elements, links } = hiddenAt(index, stepsOf(index, { format: 'lmv-walk', version: 1, steps: steps.map((step) => ({ title: '', ...step })) }), at);
  return [...index.document.elements, ...index.document.links].map(({ id }) => id).filter((id) => !elements.has(id) && !links.has(id));
}

describe('a drawing that is built up', () => {
  it('shows what the steps so far light, and keeps it', () => {
    const steps = [{ select: [{ kind: 'user' as const }] }, { select: [{ kind: 'channel' as const }] }, { elements: ['a'] }];
    expect(shown(0, ...steps)).toEqual(['u', 'v']);
    expect(shown(1, ...steps)).toEqual(['u', 'v', 'c', 'uc', 'vc']);
  });

  it('shows what no step lights with the first step of its lane, else with the last', () => {
    const steps = [{ elements: ['u'] }, { elements: ['c'] }, { elements: ['a'] }];
    expect(shown(0, ...steps)).toEqual(['u', 'v']);
    expect(shown(1, ...steps)).toContain('vc');
    expect(shown(2, ...steps)).toEqual(['u', 'v', 'c', 'a', 'm', 't', 'uc', 'vc', 'at']);
  });

  it('shows an application with its parts, with the first of them', () => {
    expect(shown(0, { elements: ['m'] }, { elements: ['a'] }, { elements: ['t'] })).toEqual(['a', 'm']);
  });

  it('shows a link with the step that names it', () => {
    expect(shown(0, { elements: ['u', 'c'], links: ['uc'] }, { elements: ['t'], links: ['vc'] })).not.toContain('vc');
    expect(shown(1, { elements: ['u', 'c'], links: ['uc'] }, { elements: ['t'], links: ['vc'] })).toContain('vc');
  });

  it('only grows, never shows a link without its ends, and is whole at the end', () => {
    fc.assert(
      fc.property(documents, walks, (document, walk) => {
        const at = new DrawingIndex(document);
        const steps = stepsOf(at, walk);
        let before = hiddenAt(at, steps, 0);
        for (let position = 0; position < steps.length; position++) {
          const now = hiddenAt(at, steps, position);
          for (const id of now.elements) expect(before.elements.has(id)).toBe(true);
          for (const id of now.links) expect(before.links.has(id)).toBe(true);
          expect(document.links.filter(({ id, from, to }) => !now.links.has(id) && (now.elements.has(from) || now.elements.has(to)))).toEqual([]);
          for (const id of steps[position]?.elements ?? []) expect(now.elements.has(id)).toBe(false);
          before = now;
        }
        expect(before).toEqual({ elements: new Set(), links: new Set() });
      }),
      { numRuns: 300 },
    );
  });
});
