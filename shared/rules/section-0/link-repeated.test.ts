import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Link } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { linkRepeated } from './link-repeated';
import * as examples from './link-repeated.examples';

const ELEMENTS = [{ id: 'a1', kind: 'application' }, { id: 'y1', kind: 'system' }] as const;
const links = (...all: readonly Partial<Link>[]) => drawing({ elements: ELEMENTS, links: all.map((link, n) => ({ id: `x${n + 1}`, from: 'a1', to: 'y1', ...link })) });

testRule(linkRepeated, examples, {
  fires: {
    'each later one': { drawing: links({}, {}, {}), at: ['x2', 'x3'] },
    'other data and another label do not make another link': {
      drawing: links({ method: 'method-api', data: [{ name: 'A' }] }, { method: 'method-api', data: [{ name: 'B' }], label: 'B' }),
      at: ['x2'],
    },
    'among the many links of a hub': {
      drawing: drawing({
        elements: [{ id: 'a1', kind: 'application' }, ...Array.from({ length: 20 }, (_, n) => ({ id: `y${n}`, kind: 'system' }) as const)],
        links: Array.from({ length: 25 }, (_, n) => ({ id: `x${n}`, from: 'a1', to: `y${n % 20}` })),
      }),
      at: ['x20', 'x21', 'x22', 'x23', 'x24'],
    },
    'a blank method is no method': { drawing: links({}, { method: ' ' }), at: ['x2'] },
    'a link that is not allowed can be repeated too': {
      drawing: drawing({ elements: [{ id: 'u1', kind: 'user' }, { id: 't1', kind: 'site' }], links: [['u1', 't1'], { id: 'x2', from: 'u1', to: 't1' }] }),
      at: ['x2'],
    },
  },
  silent: {
    'another method': links({ method: 'method-api' }, { method: 'method-mygdx' }, {}),
    'the other direction': links({ method: 'method-api' }, { method: 'method-api', from: 'y1', to: 'a1' }),
  },
});

describe('the fix of link-repeated', () => {
  it('keeps the earlier link and loses no data item and no label', () => {
    const document = links({ method: 'method-api', data: [{ name: 'Nama' }] }, { method: 'method-api', label: 'Harian', data: [{ name: ' nama ' }, { name: 'Alamat' }] });
    const [finding] = findingsOf(linkRepeated, document);
    const fixed = finding && linkRepeated.fix?.(document, finding, { newId: () => 'new' });
    expect(fixed?.links).toEqual([{ id: 'x1', from: 'a1', to: 'y1', method: 'method-api', label: 'Harian', data: [{ name: 'Nama' }, { name: 'Alamat' }] }]);
  });
});
