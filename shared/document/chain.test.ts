import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawing } from '../rules/testing';
import { chainOf } from './chain';
import { DrawingIndex } from './drawing-index';
import { documents } from './random-document.testing';
import type { Element } from './types';

const ELEMENTS: readonly Element[] = [
  { id: 'citizen', kind: 'user' },
  { id: 'officer', kind: 'user' },
  { id: 'portal', kind: 'channel' },
  { id: 'counter', kind: 'channel' },
  { id: 'service', kind: 'service' },
  { id: 'register', kind: 'process' },
  { id: 'approve', kind: 'process' },
  { id: 'app', kind: 'application' },
  { id: 'moduleA', kind: 'module', parent: 'app' },
  { id: 'moduleB', kind: 'module', parent: 'app' },
  { id: 'registry', kind: 'dataset' },
  { id: 'external', kind: 'system' },
  { id: 'site', kind: 'site' },
  { id: 'net', kind: 'network' },
  { id: 'note', kind: 'note', lane: 4 },
];

const index = new DrawingIndex(
  drawing({
    elements: ELEMENTS,
    links: [
      ['citizen', 'portal'],
      ['officer', 'counter'],
      ['portal', 'service'],
      ['counter', 'service'],
      ['service', 'register'],
      ['service', 'approve'],
      ['register', 'approve'],
      ['register', 'moduleA'],
      ['approve', 'moduleB'],
      ['moduleA', 'registry'],
      // Data flows up; the eye still follows it down.
      ['external', 'moduleB'],
      ['app', 'site'],
      ['site', 'net'],
      ['note', 'register'],
    ],
  }),
);

function chain(id: string): readonly string[] {
  return [...chainOf(index, id).elements].toSorted();
}

describe('the chain of an element', () => {
  it('runs from the users down to the infrastructure, past sister processes and modules', () => {
    expect(chain('register')).toEqual(['app', 'approve', 'citizen', 'counter', 'moduleA', 'net', 'note', 'officer', 'portal', 'register', 'registry', 'service', 'site'].toSorted());
    expect(chain('moduleB')).toEqual(['app', 'approve', 'citizen', 'counter', 'external', 'moduleB', 'net', 'officer', 'portal', 'service', 'site'].toSorted());
  });

  it('follows data against its flow, and one user to its own channel only', () => {
    expect(chain('external')).toEqual(['app', 'approve', 'citizen', 'counter', 'external', 'moduleB', 'officer', 'portal', 'service'].toSorted());
    expect(chain('citizen')).not.toContain('counter');
    expect(chain('citizen')).toContain('net');
  });

  it('of an application brings its parts along', () => {
    expect(chain('app')).toEqual(expect.arrayContaining(['registry', 'external', 'register', 'approve']));
  });

  it('of a note is what it is about', () => {
    expect(chain('note')).toEqual(['note', 'register']);
  });

  it('of a link goes up from its upper end and down from its lower one', () => {
    const link = index.outgoing('register').find(({ to }) => to === 'moduleA')?.id ?? '';
    const { elements, links } = chainOf(index, link);
    expect(elements.has('registry') && elements.has('citizen')).toBe(true);
    expect(elements.has('approve')).toBe(false);
    expect(links.has(link)).toBe(true);
  });

  it('is empty for what is not there, and names no more than there is', () => {
    expect(chainOf(index, 'nothing').elements.size).toBe(0);
    fc.assert(
      fc.property(documents, (document) => {
        const any = new DrawingIndex(document);
        for (const { id } of [...document.elements, ...document.links]) {
          const { elements, links } = chainOf(any, id);
          expect(elements.has(id) || links.has(id)).toBe(true);
          for (const link of links) {
            const { from, to } = any.link(link) ?? { from: '', to: '' };
            expect(elements.has(from) && elements.has(to)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
