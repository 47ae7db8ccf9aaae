import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { ELEMENT_KINDS } from '../../document/kinds';
import type { Element } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { elementUnnamed } from './element-unnamed';
import * as examples from './element-unnamed.examples';

testRule(elementUnnamed, examples, {
  fires: {
    'missing, empty and white space are all blank': {
      drawing: drawing({ elements: [{ id: 'u1', kind: 'user' }, { id: 'u2', kind: 'user', name: '' }, { id: 'u3', kind: 'user', name: ' \t\u00a0' }] }),
      at: ['u1 #/elements/0/name', 'u2 #/elements/1/name', 'u3 #/elements/2/name'],
    },
    'every kind but notes': {
      drawing: drawing({ elements: ELEMENT_KINDS.map((kind) => ({ id: kind, kind })) }),
      at: ELEMENT_KINDS.filter((kind) => kind !== 'note').map((kind, position) => `${kind} #/elements/${position}/name`),
    },
  },
  silent: {
    'a note has text instead': drawing({ elements: [{ id: 'n1', kind: 'note', lane: 1 }] }),
    'a name of one letter': drawing({ elements: [{ id: 'u1', kind: 'user', name: 'A' }] }),
  },
});

const nameGiven = (element: Element): string | undefined => {
  const document = drawing({ elements: [element] });
  const [finding] = findingsOf(elementUnnamed, document);
  return finding && elementUnnamed.fix?.(document, finding, { newId: () => 'new' })?.elements[0]?.name;
};

describe('the fix of element-unnamed', () => {
  it('takes the guide’s name for what was picked from its lists', () => {
    expect(nameGiven({ id: 'c1', kind: 'channel', medium: 'medium-portal-rai' })).toBe('Portal Rai');
    expect(nameGiven({ id: 'u1', kind: 'user', targetGroup: 'target-citizen', persona: 'persona-retiree' })).toBe('Pesara');
    expect(nameGiven({ id: 'd1', kind: 'dataset', holding: 'registry-population' })).toBe('Penduduk');
  });

  it('offers nothing where nothing was picked, or nothing known', () => {
    expect(nameGiven({ id: 's1', kind: 'service' })).toBeUndefined();
    expect(nameGiven({ id: 'c1', kind: 'channel', medium: 'medium-tiada' })).toBeUndefined();
  });
});
