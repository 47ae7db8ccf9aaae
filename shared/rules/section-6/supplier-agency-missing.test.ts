import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { supplierAgencyMissing } from './supplier-agency-missing';
import * as examples from './supplier-agency-missing.examples';

const ELEMENTS = [
  { id: 'd1', kind: 'dataset' },
  { id: 'y1', kind: 'system', scope: 'external' },
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
] satisfies readonly Element[];

testRule(supplierAgencyMissing, examples, {
  fires: {
    'once for each supplier, in the order of the elements': {
      drawing: drawing({ elements: ELEMENTS, links: [['y1', 'a1'], ['y1', 'm1'], ['d1', 'm1']] }),
      at: ['d1 #/elements/0/agency', 'y1 #/elements/1/agency'],
    },
    'a blank agency, and no scope': {
      drawing: drawing({ elements: [{ id: 'y1', kind: 'system', agency: ' ' }, { id: 'a1', kind: 'application' }], links: [['y1', 'a1']] }),
      at: ['y1 #/elements/0/agency'],
    },
  },
  silent: {
    'it only takes data': drawing({ elements: ELEMENTS, links: [['a1', 'y1'], ['m1', 'd1']] }),
    'it is linked to nothing': drawing({ elements: ELEMENTS }),
    'an internal system': drawing({ elements: [{ id: 'y1', kind: 'system', scope: 'internal' }, { id: 'a1', kind: 'application' }], links: [['y1', 'a1']] }),
    'an application that supplies': drawing({ elements: [{ id: 'a1', kind: 'application' }, { id: 'a2', kind: 'application' }], links: [['a1', 'a2']] }),
    'a link that is no exchange': drawing({ elements: [...ELEMENTS, { id: 't1', kind: 'site' }], links: [['d1', 't1'], ['y1', 'd1']] }),
  },
});

function fix(...namesakes: readonly Element[]) {
  const document = drawing({
    elements: [{ id: 'y1', kind: 'system', name: 'Sistem A' }, { id: 'a1', kind: 'application' }, ...namesakes],
    links: [['y1', 'a1']],
  });
  const [finding] = findingsOf(supplierAgencyMissing, document);
  return finding && supplierAgencyMissing.fix?.(document, finding, { newId: () => 'new' });
}

describe('the fix of supplier-agency-missing', () => {
  it('takes the agency of what has the same name', () => {
    expect(fix({ id: 'd2', kind: 'dataset', name: ' sistem  a', agency: 'Agensi A' })?.elements[0]).toMatchObject({ agency: 'Agensi A' });
  });

  it('offers nothing where nothing has the same name, or two disagree', () => {
    expect(fix({ id: 'd2', kind: 'dataset', name: 'Sistem B', agency: 'Agensi B' })).toBeUndefined();
    expect(
      fix({ id: 'd2', kind: 'dataset', name: 'Sistem A', agency: 'Agensi A' }, { id: 'd3', kind: 'dataset', name: 'Sistem A', agency: 'Agensi B' }),
    ).toBeUndefined();
  });
});
