import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { systemScopeMismatch } from './system-scope-mismatch';
import * as examples from './system-scope-mismatch.examples';

const system = (scope: string, agency: string, own = 'Agensi PQRST') =>
  drawing({ project: { agency: own }, elements: [{ id: 'y1', kind: 'system', scope, agency }] });
const AT = ['y1 #/elements/0/scope'];

testRule(systemScopeMismatch, examples, {
  fires: {
    'internal, of another agency': { drawing: system('internal', 'Agensi A'), at: AT },
    'external, of the project’s agency however it is written': { drawing: system('external', ' agensi  pqrst '), at: AT },
  },
  silent: {
    'internal, of the project’s agency however it is written': system('internal', 'AGENSI PQRST '),
    'external, of another agency': system('external', 'Agensi A'),
    'internal, of no agency yet': system('internal', ' '),
    'external, of no agency yet': system('external', ''),
    'the project has no agency yet': system('internal', 'Agensi A', '  '),
    'neither has': system('external', '', ''),
    'no scope is another rule’s matter': drawing({ project: { agency: 'Agensi PQRST' }, elements: [{ id: 'y1', kind: 'system', agency: 'Agensi A' }] }),
  },
});

describe('the fix of system-scope-mismatch', () => {
  it.each([
    ['internal', 'Agensi A', 'external'],
    ['external', 'Agensi PQRST', 'internal'],
  ])('turns %s of %s into %s', (scope, agency, right) => {
    const document = system(scope, agency);
    const [finding] = findingsOf(systemScopeMismatch, document);
    const fixed = finding && systemScopeMismatch.fix?.(document, finding, { newId: () => 'new' });
    expect(fixed?.elements).toMatchObject([{ scope: right, agency }]);
  });
});
