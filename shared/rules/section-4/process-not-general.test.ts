import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { listEntries } from '../../catalogue/catalogue';
import { drawing, findingsOf } from '../testing';
import { processNotGeneral } from './process-not-general';
import * as examples from './process-not-general.examples';

testRule(processNotGeneral, examples, {
  fires: {
    'missing, blank, unknown and of another list': {
      drawing: drawing({
        elements: [
          { id: 'p1', kind: 'process' },
          { id: 'p2', kind: 'process', process: ' ' },
          { id: 'p3', kind: 'process', process: 'process-tiada' },
          { id: 'p4', kind: 'process', process: 'process-level-1' },
        ],
      }),
      at: [1, 2, 3, 4].map((n) => `p${n} #/elements/${n - 1}/process`),
    },
  },
  silent: {
    'each of the 20': drawing({ elements: listEntries('process').map(({ id }) => ({ id, kind: 'process', process: id })) }),
  },
});

describe('the fix of process-not-general', () => {
  it.each([
    ['pengesahan  identiti', 'process-identify'],
    ['Verify', 'process-verify'],
    ['Pembayaran (Pay/Disburse)', 'process-pay'],
    ['Siasatan', undefined],
    ['', undefined],
  ])('reads “%s” as %s', (name, process) => {
    const document = drawing({ elements: [{ id: 'p1', kind: 'process', name }] });
    const [finding] = findingsOf(processNotGeneral, document);
    const fixed = finding && processNotGeneral.fix?.(document, finding, { newId: () => 'new' });
    expect(fixed?.elements[0]).toEqual(process === undefined ? undefined : { id: 'p1', kind: 'process', name, process });
  });
});
