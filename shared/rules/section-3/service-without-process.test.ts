import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { serviceWithoutProcess } from './service-without-process';
import * as examples from './service-without-process.examples';

testRule(serviceWithoutProcess, examples, {
  fires: {
    'each service that links to no process': {
      drawing: drawing({
        elements: [{ id: 's1', kind: 'service' }, { id: 's2', kind: 'service' }, { id: 'p1', kind: 'process' }, { id: 'a1', kind: 'application' }],
        links: [['p1', 's1'], ['s2', 'a1']],
      }),
      at: ['s1', 's2'],
    },
  },
  silent: { 'no services': drawing({ elements: [{ id: 'p1', kind: 'process' }] }) },
});

const fix = (document: ReturnType<typeof drawing>) => {
  const [finding] = findingsOf(serviceWithoutProcess, document);
  let next = 0;
  return finding && serviceWithoutProcess.fix?.(document, finding, { newId: () => `new-${++next}` });
};

describe('the fix of service-without-process', () => {
  it('ties the loose processes to the only service', () => {
    expect(fix(examples.wrong)?.links.slice(-2).map(({ from, to }) => [from, to])).toEqual([['s1', 'p1'], ['s1', 'p2']]);
  });

  it('does not choose between services', () => {
    expect(fix(drawing({ elements: [{ id: 's1', kind: 'service' }, { id: 's2', kind: 'service' }, { id: 'p1', kind: 'process' }] }))).toBeUndefined();
  });
});
