import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Application } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { applicationKindMissing } from './application-kind-missing';
import * as examples from './application-kind-missing.examples';

testRule(applicationKindMissing, examples, {
  fires: {
    'white space is no kind': {
      drawing: drawing({ elements: [{ id: 'a1', kind: 'application', applicationKind: ' \t' }, { id: 'a2', kind: 'application' }] }),
      at: ['a1 #/elements/0/applicationKind', 'a2 #/elements/1/applicationKind'],
    },
  },
  silent: {
    'an unknown kind is another rule’s matter': drawing({ elements: [{ id: 'a1', kind: 'application', applicationKind: 'app-kind-new' }] }),
    'modules have none': drawing({ elements: [{ id: 'm1', kind: 'module' }] }),
  },
});

describe('the fix of application-kind-missing', () => {
  it.each([
    ['the only agency', { agencies: ['JPJ', ' jpj', ' '] }, 'app-kind-agency-specific'],
    ['several agencies', { agencies: ['JPJ', 'PDRM'] }, 'app-kind-main'],
    ['a name in a generic area', { name: 'Sistem Pengurusan Sumber Manusia', agencies: ['JPA'] }, 'app-kind-generic'],
  ] satisfies [string, Partial<Application>, string][])('goes by %s', (_, properties, kind) => {
    const document = drawing({ elements: [{ id: 'a1', kind: 'application', ...properties }] });
    const [finding] = findingsOf(applicationKindMissing, document);
    const fixed = finding && applicationKindMissing.fix?.(document, finding, { newId: () => 'new' });
    expect(fixed?.elements).toMatchObject([{ applicationKind: kind }]);
  });

  it('leaves alone what nothing tells', () => {
    const document = drawing({ elements: [{ id: 'a1', kind: 'application', name: 'Sistem X' }] });
    const [finding] = findingsOf(applicationKindMissing, document);
    expect(finding && applicationKindMissing.fix?.(document, finding, { newId: () => 'new' })).toBeUndefined();
  });
});
