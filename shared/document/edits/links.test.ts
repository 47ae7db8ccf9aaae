import { describe, expect, it } from 'vitest';
import { drawing } from '../../rules/testing';
import type { Link } from '../types';
import { addLink, reconnectLink, removeLinks, reverseLink, setLinkProperty } from '.';

const DRAWING = drawing({
  elements: [
    { id: 'u', kind: 'user' },
    { id: 'c', kind: 'channel' },
    { id: 'a', kind: 'application' },
    { id: 'y', kind: 'system' },
    { id: 'z', kind: 'system' },
    { id: 'p', kind: 'process' },
  ],
  links: [
    { id: 'uses', from: 'u', to: 'c' },
    { id: 'flow', from: 'y', to: 'a', method: 'method-api', data: [{ name: 'd' }] },
  ],
  waivers: [{ rule: 'r1', link: 'flow', reason: 'x' }, { rule: 'r2', reason: 'x' }],
});

const linkIn = (document: typeof DRAWING, id: string): Link | undefined => document.links.find((link) => link.id === id);

describe('addLink', () => {
  it('adds behind all others', () => {
    const after = addLink(DRAWING, { id: 'new', from: 'a', to: 'y' });
    expect(after.links.map(({ id }) => id)).toEqual(['uses', 'flow', 'new']);
    expect(after.elements).toBe(DRAWING.elements);
  });

  it.each([
    [{ id: 'flow', from: 'a', to: 'y' }, 'duplicate-id'],
    [{ id: 'u', from: 'a', to: 'y' }, 'duplicate-id'],
    [{ id: 'new', from: 'a', to: 'gone' }, 'unknown-id'],
    [{ id: 'new', from: 'u', to: 'y' }, 'link-not-allowed'],
    [{ id: 'new', from: 'c', to: 'u' }, 'link-not-allowed'],
    [{ id: 'new', from: 'p', to: 'p' }, 'link-not-allowed'],
    [{ id: 'new', from: 'a', to: 'y', data: {} }, 'invalid-value'],
  ])('refuses %j: %s', (link, code) => {
    expect(() => addLink(DRAWING, link as Link)).toThrow(expect.objectContaining({ name: 'EditError', code }));
  });
});

describe('removeLinks', () => {
  it('takes their waivers along', () => {
    const after = removeLinks(DRAWING, ['flow']);
    expect(after.links).toEqual([DRAWING.links[0]]);
    expect(after.waivers.map(({ rule }) => rule)).toEqual(['r2']);
    expect(removeLinks(DRAWING, [])).toBe(DRAWING);
    expect(() => removeLinks(DRAWING, ['gone'])).toThrow('unknown-id');
  });
});

describe('reconnectLink and reverseLink', () => {
  it('keep what the link says', () => {
    expect(linkIn(reconnectLink(DRAWING, 'flow', { from: 'z' }), 'flow')).toEqual({ ...DRAWING.links[1], from: 'z' });
    expect(linkIn(reverseLink(DRAWING, 'flow'), 'flow')).toEqual({ ...DRAWING.links[1], from: 'a', to: 'y' });
    expect(reconnectLink(DRAWING, 'flow', { from: 'y', to: 'a' })).toBe(DRAWING);
    expect(reconnectLink(DRAWING, 'flow', {})).toBe(DRAWING);
  });

  it('refuse what the kinds give no meaning', () => {
    expect(() => reverseLink(DRAWING, 'uses')).toThrow('link-not-allowed');
    expect(() => reconnectLink(DRAWING, 'flow', { to: 'u' })).toThrow('link-not-allowed');
    expect(() => reconnectLink(DRAWING, 'flow', { to: 'gone' })).toThrow('unknown-id');
    expect(() => reverseLink(DRAWING, 'gone')).toThrow('unknown-id');
  });
});

describe('setLinkProperty', () => {
  it('sets, replaces and removes', () => {
    const set = setLinkProperty(DRAWING, 'flow', 'method', 'method-mygdx');
    expect(linkIn(set, 'flow')).toMatchObject({ method: 'method-mygdx' });
    expect(linkIn(setLinkProperty(set, 'flow', 'data', undefined), 'flow')).not.toHaveProperty('data');
    expect(setLinkProperty(DRAWING, 'flow', 'data', [{ name: 'd' }])).toBe(DRAWING);
    expect(setLinkProperty(DRAWING, 'uses', 'data', undefined)).toBe(DRAWING);
  });

  it('refuses the ends, and types that cannot be read again', () => {
    expect(() => setLinkProperty(DRAWING, 'flow', 'from', 'z')).toThrow('protected-property');
    expect(() => setLinkProperty(DRAWING, 'flow', 'data', 'd')).toThrow('invalid-value');
    expect(() => setLinkProperty(DRAWING, 'gone', 'label', '')).toThrow('unknown-id');
  });
});
