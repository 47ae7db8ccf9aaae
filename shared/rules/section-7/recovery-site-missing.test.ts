import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { recoverySiteMissing } from './recovery-site-missing';
import * as examples from './recovery-site-missing.examples';

testRule(recoverySiteMissing, examples, {
  fires: {
    'once for the drawing; a name alone is not enough': {
      drawing: drawing({ elements: [{ id: 't1', kind: 'site', location: 'location-pdsa' }, { id: 't2', kind: 'site', name: 'DRC' }] }),
      at: ['drawing'],
    },
  },
  silent: {
    'no site at all': drawing({ elements: [{ id: 'n1', kind: 'network' }] }),
    'a recovery centre alone': drawing({ elements: [{ id: 't1', kind: 'site', location: 'location-drc' }] }),
  },
});

describe('the fix of recovery-site-missing', () => {
  it('believes the name of a site that is drawn already', () => {
    const document = drawing({ elements: [{ id: 't1', kind: 'site', name: 'PDSA' }, { id: 't2', kind: 'site', name: 'DRC di Enstek' }] });
    const [finding] = findingsOf(recoverySiteMissing, document);
    const fixed = finding && recoverySiteMissing.fix?.(document, finding, { newId: () => 'new' });
    expect(fixed?.elements).toEqual([
      { id: 't1', kind: 'site', name: 'PDSA' },
      { id: 't2', kind: 'site', name: 'DRC di Enstek', location: 'location-drc' },
    ]);
  });
});
