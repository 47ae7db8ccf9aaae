import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../../shared/document/drawing-index';
import { drawing } from '../../shared/rules/testing';
import { linkBetween, possibleEnds, refusalBetween, refusalToMove } from './connection';

const index = new DrawingIndex(
  drawing({
    elements: [
      { id: 'user', kind: 'user' },
      { id: 'channel', kind: 'channel' },
      { id: 'service', kind: 'service' },
      { id: 'app', kind: 'application' },
      { id: 'system', kind: 'system' },
      { id: 'site', kind: 'site' },
    ],
    links: [
      ['user', 'channel'],
      ['app', 'system'],
    ],
  }),
);

describe('the link that a drawn line makes', () => {
  it('goes as drawn where the link table has it', () => {
    expect(linkBetween(index, 'channel', 'service')).toEqual({ from: 'channel', to: 'service' });
  });

  it('is turned round where only the other direction has a meaning', () => {
    expect(linkBetween(index, 'service', 'channel')).toEqual({ from: 'channel', to: 'service' });
    expect(linkBetween(index, 'site', 'app')).toEqual({ from: 'app', to: 'site' });
  });

  it('follows the pointer for exchanges, which may go either way', () => {
    expect(linkBetween(index, 'system', 'app')).toEqual({ from: 'system', to: 'app' });
  });

  it('is none where the guide has none, to itself, or where the same link stands', () => {
    expect(linkBetween(index, 'user', 'site')).toBeUndefined();
    expect(linkBetween(index, 'app', 'app')).toBeUndefined();
    expect(linkBetween(index, 'user', 'channel')).toBeUndefined();
    expect(linkBetween(index, 'channel', 'user')).toBeUndefined();
    expect(linkBetween(index, 'gone', 'user')).toBeUndefined();
  });

  it('may repeat an exchange: another method, other data', () => {
    expect(linkBetween(index, 'app', 'system')).toEqual({ from: 'app', to: 'system' });
  });
});

describe('why a line cannot end somewhere', () => {
  it('is the kinds, that the link is there, or that both ends are one place', () => {
    expect(refusalBetween(index, 'user', 'service')).toEqual({ why: 'kinds', from: 'user', to: 'service' });
    expect(refusalBetween(index, 'user', 'channel')).toEqual({ why: 'linked' });
    const parts = new DrawingIndex(drawing({ elements: [{ id: 'app', kind: 'application' }, { id: 'module', kind: 'module', parent: 'app' }] }));
    expect(refusalBetween(parts, 'module', 'app')).toEqual({ why: 'same' });
  });

  it('is nothing where a link can be, or where nothing is', () => {
    expect(refusalBetween(index, 'channel', 'service')).toBeUndefined();
    expect(refusalBetween(index, 'channel', 'channel')).toBeUndefined();
    expect(refusalBetween(index, 'channel', 'gone')).toBeUndefined();
  });
});

describe('moving an end of a link', () => {
  const several = new DrawingIndex(
    drawing({
      elements: [
        { id: 'u1', kind: 'user' },
        { id: 'u2', kind: 'user' },
        { id: 'c1', kind: 'channel' },
        { id: 'c2', kind: 'channel' },
        { id: 's', kind: 'service' },
      ],
      links: [
        { id: 'l1', from: 'u1', to: 'c1' },
        { id: 'l2', from: 'u1', to: 'c2' },
      ],
    }),
  );
  const link = several.link('l1');
  if (!link) throw new Error('no link');

  it('offers what keeps the link’s meaning, in its direction, and is not linked already', () => {
    expect(possibleEnds(several, link, 'from').map(({ id }) => id)).toEqual(['u2']);
    expect(possibleEnds(several, link, 'to').map(({ id }) => id)).toEqual([]);
  });

  it('is refused with the reason', () => {
    expect(refusalToMove(several, link, 'to', 'c2')).toEqual({ why: 'linked' });
    expect(refusalToMove(several, link, 'to', 's')).toEqual({ why: 'kinds', from: 'user', to: 'service' });
    expect(refusalToMove(several, link, 'from', 's')).toEqual({ why: 'kinds', from: 'channel', to: 'service' });
    expect(refusalToMove(several, link, 'from', 'c1')).toEqual({ why: 'same' });
    expect(refusalToMove(several, link, 'from', 'u1')).toBeUndefined();
  });
});
