import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../../shared/document/drawing-index';
import { drawing } from '../../shared/rules/testing';
import { linkBetween } from './connection';

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
