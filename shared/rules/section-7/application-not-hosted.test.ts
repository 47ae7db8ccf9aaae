import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { applicationNotHosted } from './application-not-hosted';
import * as examples from './application-not-hosted.examples';

const ELEMENTS = [
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'as1', kind: 'application-service', parent: 'm1' },
  { id: 'y1', kind: 'system' },
  { id: 't1', kind: 'site' },
  { id: 't2', kind: 'site' },
] satisfies readonly Element[];

testRule(applicationNotHosted, examples, {
  fires: {
    'a system beside it is hosted, not the application': { drawing: drawing({ elements: ELEMENTS, links: [['a1', 'y1'], ['y1', 't1']] }), at: ['a1'] },
    'an application service is not hosted': { drawing: drawing({ elements: ELEMENTS, links: [['as1', 't1']] }), at: ['a1'] },
    'a link the wrong way round': { drawing: drawing({ elements: ELEMENTS, links: [['t1', 'a1']] }), at: ['a1'] },
    'each application for itself': {
      drawing: drawing({ elements: [...ELEMENTS, { id: 'a2', kind: 'application' }], links: [['a1', 't1']] }),
      at: ['a2'],
    },
    'before there is any site': { drawing: drawing({ elements: [{ id: 'a1', kind: 'application' }] }), at: ['a1'] },
  },
  silent: {
    'hosted itself': drawing({ elements: ELEMENTS, links: [['a1', 't1'], ['a1', 't2']] }),
    'one of its modules is hosted': drawing({ elements: ELEMENTS, links: [['m1', 't1']] }),
  },
});

describe('the fix of application-not-hosted', () => {
  it('offers nothing where there are several sites to choose from', () => {
    const document = drawing({ elements: ELEMENTS });
    const [finding] = findingsOf(applicationNotHosted, document);
    expect(finding && applicationNotHosted.fix?.(document, finding, { newId: () => 'new' })).toBeUndefined();
  });
});
