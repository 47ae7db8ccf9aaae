import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../../shared/document/drawing-index';
import { drawing } from '../../shared/rules/testing';
import { linkOptions } from './link-options';

const index = new DrawingIndex(
  drawing({
    elements: [
      { id: 'u', kind: 'user' },
      { id: 'c', kind: 'channel' },
      { id: 's', kind: 'service' },
      { id: 'a', kind: 'application' },
      { id: 'y', kind: 'system' },
    ],
    links: [
      ['u', 'c'],
      ['a', 'y'],
    ],
  }),
);

function options(id: string): readonly string[] {
  const element = index.element(id);
  return element ? linkOptions(index, element).map(({ key }) => key) : [];
}

describe('the links offered for an element', () => {
  it('are those of the link table, in both directions', () => {
    expect(options('c')).toEqual(['c>s']);
    expect(options('s')).toEqual(['c>s']);
  });

  it('leave out a link that is there already', () => {
    expect(options('u')).toEqual([]);
  });

  it('offer an exchange again, since its method may be another', () => {
    expect(options('y')).toEqual(['y>a', 'a>y']);
  });
});
