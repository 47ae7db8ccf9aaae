import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { systemScopeMissing } from './system-scope-missing';
import * as examples from './system-scope-missing.examples';

testRule(systemScopeMissing, examples, {
  fires: {
    'white space is no scope; each system for itself': {
      drawing: drawing({ elements: [{ id: 'y1', kind: 'system', scope: ' ' }, { id: 'y2', kind: 'system' }] }),
      at: ['y1 #/elements/0/scope', 'y2 #/elements/1/scope'],
    },
  },
  silent: {
    'an internal system': drawing({ elements: [{ id: 'y1', kind: 'system', scope: 'internal' }] }),
    'a dataset has no scope': drawing({ elements: [{ id: 'd1', kind: 'dataset' }] }),
  },
});

function fix(agency: string | undefined, own: string | undefined) {
  const document = drawing({
    project: { ...(own !== undefined && { agency: own }) },
    elements: [{ id: 'y1', kind: 'system', ...(agency !== undefined && { agency }) }],
  });
  const [finding] = findingsOf(systemScopeMissing, document);
  return finding && systemScopeMissing.fix?.(document, finding, { newId: () => 'new' });
}

describe('the fix of system-scope-missing', () => {
  it('compares the agencies by name', () => {
    expect(fix(' agensi  PQRST', 'Agensi PQRST ')?.elements).toMatchObject([{ scope: 'internal' }]);
    expect(fix('Agensi A', 'Agensi PQRST')?.elements).toMatchObject([{ scope: 'external' }]);
  });

  it('offers nothing where an agency is missing', () => {
    expect(fix(undefined, 'Agensi PQRST')).toBeUndefined();
    expect(fix('Agensi A', ' ')).toBeUndefined();
  });
});
