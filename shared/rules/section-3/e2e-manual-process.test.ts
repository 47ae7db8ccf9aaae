import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { e2eManualProcess } from './e2e-manual-process';
import * as examples from './e2e-manual-process.examples';

const E2E = { kind: 'service', category: 'service-category-e2e' } as const;
const MANUAL = { kind: 'process', mode: 'manual' } as const;

testRule(e2eManualProcess, examples, {
  fires: {
    'each manual process, once though two services have it': {
      drawing: drawing({
        elements: [{ ...E2E, id: 's1' }, { ...E2E, id: 's2' }, { ...MANUAL, id: 'p1' }, { ...MANUAL, id: 'p2' }],
        links: [['s1', 'p1'], ['s2', 'p1'], ['s2', 'p2']],
      }),
      at: ['p1 #/elements/2/mode', 'p2 #/elements/3/mode'],
    },
  },
  silent: {
    'online, or not said': drawing({
      elements: [{ ...E2E, id: 's1' }, { id: 'p1', kind: 'process', mode: 'online' }, { id: 'p2', kind: 'process' }],
      links: [['s1', 'p1'], ['s1', 'p2']],
    }),
    'a service of another category': drawing({
      elements: [{ id: 's1', kind: 'service', category: 'service-category-partial-e2e' }, { ...MANUAL, id: 'p1' }],
      links: [['s1', 'p1']],
    }),
    'a process of no service': drawing({ elements: [{ ...E2E, id: 's1' }, { ...MANUAL, id: 'p1' }], links: [['p1', 's1']] }),
  },
});

describe('the fix of e2e-manual-process', () => {
  it('lets the category give way, for every E2E service that has the process', () => {
    const document = drawing({
      elements: [{ ...E2E, id: 's1' }, { ...E2E, id: 's2' }, { ...E2E, id: 's3' }, { ...MANUAL, id: 'p1' }],
      links: [['s1', 'p1'], ['s2', 'p1']],
    });
    const [finding] = findingsOf(e2eManualProcess, document);
    const fixed = finding && e2eManualProcess.fix?.(document, finding, { newId: () => 'new' });
    expect(fixed?.elements.map((element) => (element.kind === 'service' ? element.category : 'p'))).toEqual([
      'service-category-partial-e2e',
      'service-category-partial-e2e',
      'service-category-e2e',
      'p',
    ]);
  });
});
