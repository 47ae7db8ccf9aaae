import { describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/rules/rule';
import { waiverFor } from './finding-facts';
import { fieldOf } from './go-to-finding';

function finding(parts: Partial<Finding>): Finding {
  return { key: 'k', rule: 'r', severity: 'error', lane: 1, elements: [], links: [], values: {}, ...parts };
}

describe('waiving a finding', () => {
  it('covers the element that it is about, or the link where there is no element', () => {
    const one = finding({ elements: ['e1', 'e2'], about: 'relationship' });
    expect(waiverFor(one, [one])).toEqual({ rule: 'r', element: 'e1' });
    const other = finding({ links: ['l1'] });
    expect(waiverFor(other, [other])).toEqual({ rule: 'r', link: 'l1' });
  });

  it('sets aside only this one where the rule says several things about the same', () => {
    const one = finding({ key: 'a', about: '1' });
    const two = finding({ key: 'b', about: '2' });
    expect(waiverFor(one, [one, two])).toEqual({ rule: 'r', about: '1' });
  });
});

describe("a finding's field", () => {
  it.each([
    ['/elements/3/relationship', 'relationship'],
    ['/links/13/data/0/classification', 'data/0/classification'],
    ['/project/roles/lead', 'project/roles/lead'],
    [undefined, undefined],
  ])('of %s is %s', (path, field) => {
    expect(fieldOf(path === undefined ? {} : { path })).toBe(field);
  });
});
