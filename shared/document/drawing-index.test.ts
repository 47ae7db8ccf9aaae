import { describe, expect, it } from 'vitest';
import { drawing } from '../rules/testing';
import { DrawingIndex } from './drawing-index';

const index = new DrawingIndex(
  drawing({
    elements: [
      { id: 'u', kind: 'user' },
      { id: 'c', kind: 'channel' },
      { id: 's', kind: 'service' },
      { id: 'p', kind: 'process' },
      { id: 'a', kind: 'application' },
      { id: 'm', kind: 'module', parent: 'a' },
      { id: 'r', kind: 'application-service', parent: 'm' },
      { id: 'b', kind: 'application' },
      { id: 't', kind: 'site' },
      { id: 'n', kind: 'note' },
    ],
    links: [['u', 'c'], ['c', 's'], ['s', 'p'], ['p', 'r'], ['a', 'b'], ['b', 'a'], ['m', 't'], ['u', 't'], ['n', 'u']],
  }),
);

describe('paths through a drawing', () => {
  it('lead along allowed links in their direction, an application and its parts being one place', () => {
    expect([...index.reachableFrom(['u'])].toSorted((a, b) => a.localeCompare(b))).toEqual(['a', 'b', 'c', 'p', 's', 't', 'u']);
    expect([...index.reachableFrom(['t'])]).toEqual(['t']);
  });

  it('lead backwards the same way', () => {
    expect(index.reachingTo(['t']).has('u')).toBe(true);
    expect([...index.reachingTo(['c'])]).toEqual(['u', 'c', 'n']);
  });

  it('begin at the place of a part, and anywhere twice', () => {
    expect([...index.reachableFrom(['r'])]).toEqual([...index.reachableFrom(['a'])]);
    expect([...index.reachableFrom([])]).toEqual([]);
  });
});

describe('what a drawing’s index looks up', () => {
  it('gives the links of a place with those of its parts', () => {
    expect(index.parts('a').flatMap((part) => index.outgoing(part)).map(({ id }) => id)).toEqual(['a-b', 'm-t']);
    expect(index.parts('a').flatMap((part) => index.incoming(part)).map(({ id }) => id)).toEqual(['b-a', 'p-r']);
    expect(index.outgoing('a').map(({ id }) => id)).toEqual(['a-b']);
  });

  it('gives links with their ends and meanings, in document order, but for those that lead nowhere', () => {
    const torn = new DrawingIndex({ ...index.document, links: [{ id: 'x', from: 'u', to: 'gone' }, ...index.document.links, { id: 'y', from: 'gone', to: 'c' }] });
    expect(torn.tiesFrom('u').map(({ link, from, to, meaning }) => [link.id, from.id, to.id, meaning])).toEqual([
      ['u-c', 'u', 'c', 'uses'],
      ['u-t', 'u', 't', undefined],
    ]);
    expect(torn.tiesTo('u').map(({ link }) => link.id)).toEqual(['n-u']);
    expect(torn.tiesTo('c').map(({ link }) => link.id)).toEqual(['u-c']);
    expect([torn.outgoing('u').length, torn.incoming('c').length]).toEqual([3, 2]);
    expect([...torn.tiesFrom('gone'), ...torn.tiesTo('x')]).toEqual([]);
    expect(torn.tiesOf('exchange').map(({ link }) => link.id)).toEqual(['a-b', 'b-a']);
    expect([torn.tie('u-c')?.to.id, torn.tie('x'), torn.tie('none')]).toEqual(['c', undefined, undefined]);
  });

  it('says what a link means, also one that is only thought of', () => {
    expect(index.document.links.map((link) => index.meaning(link))).toEqual([
      'uses',
      'gives-access',
      'realised-by',
      'automated-by',
      'exchange',
      'exchange',
      'hosted-at',
      undefined,
      'about',
    ]);
    expect(index.meaning({ id: 'x', from: 'c', to: 's' })).toBe('gives-access');
    expect(index.meaning({ id: 'x', from: 'c', to: 'gone' })).toBeUndefined();
    expect(index.meaning({ id: 'u-c', from: 'c', to: 's' })).toBe('gives-access');
  });

  it('gives positions for pointers, and -1 for what is not there', () => {
    expect([index.elementPosition('s'), index.elementPosition('x'), index.linkPosition('c-s'), index.linkPosition('x')]).toEqual([2, -1, 1, -1]);
  });
});
