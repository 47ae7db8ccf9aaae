import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import { documents } from '../document/random-document.testing';
import { readDrawing } from '../document/read';
import { drawing } from '../rules/testing';
import { LANE_WALK } from './lane-walk';
import { walks } from './random-walk.testing';
import { readWalk } from './read-walk';
import { stepsOf } from './steps-of';
import type { Walk, WalkStep } from './walk';

const ASSETS = path.join(import.meta.dirname, '../../assets');

const index = new DrawingIndex(
  drawing({
    elements: [
      { id: 'u', kind: 'user', name: 'Calon', relationship: 'g2c' },
      { id: 'c', kind: 'channel', name: 'Portal' },
      { id: 's', kind: 'service', name: 'Pengambilan' },
      { id: 'a', kind: 'application', name: 'Sistem' },
      { id: 'm', kind: 'module', name: 'Modul', parent: 'a' },
      { id: 'n', kind: 'note', lane: 2, text: 'Ingat' },
    ],
    links: [
      { id: 'uc', from: 'u', to: 'c' },
      { id: 'cs', from: 'c', to: 's' },
      { id: 'nc', from: 'n', to: 'c' },
    ],
  }),
);

function walk(...steps: readonly Omit<WalkStep, 'title'>[]): Walk {
  return { format: 'lmv-walk', version: 1, steps: steps.map((step) => ({ title: '', ...step })) };
}

function lit(...steps: readonly Omit<WalkStep, 'title'>[]) {
  return stepsOf(index, walk(...steps)).map(({ elements, links, missing }) => ({ elements: [...elements], links: [...links], missing }));
}

describe('the steps of a walk', () => {
  it('light elements by id, by lane, by kind and by name', () => {
    expect(lit({ elements: ['s'] }, { select: [{ lane: 2 }] }, { select: [{ kind: 'user' }] }, { select: [{ names: [' portal'] }] }).map(({ elements }) => elements)).toEqual([['s'], ['c', 'n'], ['u'], ['c']]);
  });

  it('light an application with all that is in it', () => {
    expect(lit({ elements: ['a'] })[0]?.elements).toEqual(['a', 'm']);
    expect(lit({ select: [{ names: ['Sistem'] }] })[0]?.elements).toEqual(['a', 'm']);
  });

  it('ask all that one selector says, and any of several selectors', () => {
    expect(lit({ select: [{ lane: 2, kind: 'channel' }] })[0]?.elements).toEqual(['c']);
    expect(lit({ select: [{ kind: 'user', names: ['Portal'] }] })[0]).toEqual({ elements: [], links: [], missing: [{ what: 'name', value: 'Portal' }] });
    expect(lit({ select: [{ kind: 'user' }, { kind: 'service' }] })[0]?.elements).toEqual(['u', 's']);
  });

  it('light the links that lead to what was lit before, not those that lead on', () => {
    expect(lit({ elements: ['u'] }, { elements: ['c'] }, { elements: ['s'] }).map(({ links }) => links)).toEqual([[], ['uc'], ['cs']]);
    // The other way round the same links come with the other end.
    expect(lit({ elements: ['s'] }, { elements: ['c', 'u'] }).map(({ links }) => links)).toEqual([[], ['uc', 'cs']]);
  });

  it('light the links that a step names, and no other', () => {
    expect(lit({ elements: ['u', 'c'], links: ['cs'] })[0]?.links).toEqual(['cs']);
    expect(lit({ elements: ['u', 'c'], links: [] })[0]?.links).toEqual([]);
  });

  it('report what the drawing does not have, and go on', () => {
    expect(lit({ elements: ['gone', 'u'], links: ['uc', 'lost'] })[0]).toEqual({
      elements: ['u'],
      links: ['uc'],
      missing: [
        { what: 'element', value: 'gone' },
        { what: 'link', value: 'lost' },
      ],
    });
  });

  it('are what they are of any drawing: nothing throws, and nothing is lit that is not there', () => {
    let reported = 0;
    fc.assert(
      fc.property(documents, walks, (document, walk) => {
        const at = new DrawingIndex(document);
        const steps = stepsOf(at, walk);
        expect(steps).toHaveLength(walk.steps.length);
        steps.forEach((step, position) => {
          for (const id of step.elements) expect(at.element(id)).toBeDefined();
          for (const id of step.links) expect(at.link(id)).toBeDefined();
          const { elements = [], links = [] } = walk.steps[position] ?? { title: '' };
          const gone = [...elements.filter((id) => !at.element(id)), ...links.filter((id) => !at.link(id))];
          expect(step.missing.filter(({ what }) => what !== 'name').map(({ value }) => value)).toEqual(gone);
          reported += gone.length;
        });
      }),
      { numRuns: 400 },
    );
    expect(reported).toBeGreaterThan(100);
  });
});

describe('the walk lane by lane', () => {
  it('lights every element once, in its lane, and every link between them once', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const at = new DrawingIndex(document);
        const steps = stepsOf(at, LANE_WALK);
        steps.forEach(({ elements, missing }, position) => {
          for (const id of elements) expect(laneOf(at.element(id) ?? document.elements[0]!)).toBe(position + 1);
          expect(missing).toEqual([]);
        });
        expect(steps.reduce((sum, { elements }) => sum + elements.size, 0)).toBe(document.elements.length);
        const joined = document.links.filter(({ from, to }) => at.element(from)?.kind !== 'note' && at.element(to)?.kind !== 'note');
        expect(steps.flatMap(({ links }) => [...links]).toSorted()).toEqual(joined.map(({ id }) => id).toSorted());
      }),
      { numRuns: 200 },
    );
  });
});

describe('the walk of the worked example', () => {
  const example = readDrawing(readFileSync(path.join(ASSETS, 'examples/pengambilan-pekerja.lmv'), 'utf8'));
  const read = readWalk(readFileSync(path.join(ASSETS, 'workshop/pengambilan-pekerja.json'), 'utf8'));

  it('has a step for each of 3.3.4 a to g, and lights all of the drawing once', () => {
    if (!example.ok || !read.ok) throw new Error('does not open');
    const at = new DrawingIndex(example.document);
    const steps = stepsOf(at, read.walk);
    expect(steps.map(({ elements }) => elements.size)).toEqual([4, 3, 5, 8, 1, 6, 11]);
    expect(steps.flatMap(({ missing }) => missing)).toEqual([]);
    expect(new Set(steps.flatMap(({ elements }) => [...elements])).size).toBe(example.document.elements.length);
    expect(steps.flatMap(({ links }) => [...links]).toSorted()).toEqual(example.document.links.map(({ id }) => id).toSorted());
  });

  it('says everything in both languages, with its source and with notes', () => {
    if (!read.ok) throw new Error('does not open');
    for (const { title, text, notes, source } of read.walk.steps) {
      for (const words of [title, text, notes, source]) expect(words).toEqual({ ms: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
    }
  });
});
