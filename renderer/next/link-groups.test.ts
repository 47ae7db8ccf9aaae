import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../shared/adding/next/steps';
import { newDocument } from '../../shared/document/create';
import { DrawingIndex } from '../../shared/document/drawing-index';
import type { Element, Link } from '../../shared/document/types';
import { uiText } from '../../shared/messages/ui/ui-text';
import { linkGroups } from './link-groups';

const ELEMENTS: readonly Element[] = [
  { id: 'u', kind: 'user', name: 'Rakyat' },
  { id: 'c', kind: 'channel', name: 'Portal' },
  { id: 'd', kind: 'channel', name: 'Kaunter' },
  { id: 's', kind: 'service', name: 'Lesen' },
];
const LINKS: readonly Link[] = [{ id: 'l', from: 'u', to: 'c' }];

function groups(stood: readonly string[], query = '') {
  const index = new DrawingIndex({ ...newDocument({ id: 'x' }), elements: ELEMENTS, links: LINKS });
  const on = ELEMENTS.filter(({ id }) => stood.includes(id));
  const words = { lang: 'en', t: (key, values) => uiText('en', key, values), stood: on[0] } as const satisfies Parameters<typeof linkGroups>[4];
  return linkGroups(index, on, nextSteps(index, on), query, words).map(({ id, rows }) => ({ id, rows: rows.map(({ label, detail, step }) => [label, detail, step?.act]) }));
}

describe('what some elements can be linked with', () => {
  it('is what the link table allows; everything else stands below with the reason', () => {
    expect(groups(['u'])).toEqual([
      { id: 'existing', rows: [['Kaunter', 'Channel · uses', 'link']] },
      {
        id: 'refused',
        rows: [
          ['Portal', 'Channel · This link is there already.', undefined],
          ['Lesen', 'Service · A user is not linked to a service: a user uses a channel.', undefined],
        ],
      },
    ]);
  });

  it('of several elements is what all of them can be linked with', () => {
    const possible = [
      ['Lesen', 'Service · gives access', 'link'],
      ['Rakyat', 'User · before it: uses', 'link'],
    ];
    expect(groups(['c', 'd'])).toEqual([{ id: 'existing', rows: possible }]);
    expect(groups(['u', 's'], 'portal')).toEqual([{ id: 'refused', rows: [['Portal', 'Channel · This link is there already.', undefined]] }]);
    const otherWays = ['Kaunter', 'Channel · The selected elements are linked with it in different ways.', undefined];
    expect(groups(['u', 's'], 'kaunter')).toEqual([{ id: 'refused', rows: [otherWays] }]);
  });

  it('is found by words of its name or kind', () => {
    expect(groups(['u'], 'kaun').flatMap(({ rows }) => rows)).toHaveLength(1);
    expect(groups(['u'], 'perkh').flatMap(({ rows }) => rows)).toHaveLength(1);
    expect(groups(['u'], 'zz')).toEqual([]);
  });
});
