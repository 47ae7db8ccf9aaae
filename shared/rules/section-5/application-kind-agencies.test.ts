import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { applicationKindAgencies } from './application-kind-agencies';
import * as examples from './application-kind-agencies.examples';

const only = (applicationKind: string | undefined, agencies?: readonly string[]) =>
  drawing({ elements: [{ id: 'a1', kind: 'application', ...(applicationKind && { applicationKind }), ...(agencies && { agencies }) }] });
const AT = ['a1 #/elements/0/applicationKind'];

testRule(applicationKindAgencies, examples, {
  fires: {
    'a main application with one agency': { drawing: only('app-kind-main', ['JPJ']), at: AT },
    'one agency written twice, and a blank one, is one': { drawing: only('app-kind-main', ['JPJ', ' jpj ', '  ']), at: AT },
    'an agency-specific application with two': { drawing: only('app-kind-agency-specific', ['JPJ', 'PDRM']), at: AT },
  },
  silent: {
    'a main application with no agency yet': only('app-kind-main'),
    'a main application with blank agencies': only('app-kind-main', ['', ' ']),
    'a main application with two': only('app-kind-main', ['JPJ', 'PDRM']),
    'an agency-specific application with one': only('app-kind-agency-specific', ['JPJ']),
    'an agency-specific application with none': only('app-kind-agency-specific', []),
    'a generic application with one': only('app-kind-generic', ['JPA']),
    'a generic application with several': only('app-kind-generic', ['JPA', 'JANM']),
    'no kind': only(undefined, ['JPJ', 'PDRM']),
  },
});

describe('the fix of application-kind-agencies', () => {
  it.each([
    ['app-kind-main', ['JPJ'], 'app-kind-agency-specific'],
    ['app-kind-agency-specific', ['JPJ', 'PDRM'], 'app-kind-main'],
  ] as const)('changes %s', (kind, agencies, fixedKind) => {
    const document = only(kind, agencies);
    const [finding] = findingsOf(applicationKindAgencies, document);
    const fixed = finding && applicationKindAgencies.fix?.(document, finding, { newId: () => 'new' });
    expect(fixed?.elements).toMatchObject([{ applicationKind: fixedKind, agencies }]);
  });
});
