import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { siteWithoutNetwork } from './site-without-network';
import * as examples from './site-without-network.examples';

const ELEMENTS = [
  { id: 't1', kind: 'site' },
  { id: 't2', kind: 'site' },
  { id: 'n1', kind: 'network' },
  { id: 'n2', kind: 'network' },
  { id: 'a1', kind: 'application' },
  { id: 'k1', kind: 'security-control' },
] satisfies readonly Element[];

testRule(siteWithoutNetwork, examples, {
  fires: {
    'each site for itself; other links do not connect it': {
      drawing: drawing({ elements: ELEMENTS, links: [['a1', 't1'], ['t1', 'k1'], ['t1', 't2'], ['n1', 'n2']] }),
      at: ['t1', 't2'],
    },
  },
  silent: {
    'either direction': drawing({ elements: ELEMENTS, links: [['t1', 'n1'], ['n2', 't2']] }),
    'no site': drawing({ elements: [{ id: 'n1', kind: 'network' }] }),
  },
});

describe('the fix of site-without-network', () => {
  it('offers nothing where there are several networks to choose from', () => {
    const document = drawing({ elements: ELEMENTS });
    const [finding] = findingsOf(siteWithoutNetwork, document);
    expect(finding && siteWithoutNetwork.fix?.(document, finding, { newId: () => 'new' })).toBeUndefined();
  });
});
