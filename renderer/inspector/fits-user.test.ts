import { describe, expect, it } from 'vitest';
import { findEntry } from '../../shared/catalogue/catalogue';
import { fitsUser } from './fits-user';

function fits(id: string, relationship?: string, sector?: string): boolean {
  const entry = findEntry(id);
  if (!entry) throw new Error(`no entry ${id}`);
  return fitsUser(entry, relationship, sector);
}

describe('what fits a user', () => {
  it('is everything while the relationship is not stated', () => {
    expect(fits('target-citizen')).toBe(true);
  });

  it('follows Jadual 2-1 for target groups and subcategories', () => {
    expect(fits('target-citizen', 'g2c')).toBe(true);
    expect(fits('target-citizen', 'g2g')).toBe(false);
    expect(fits('sub-g2c-social-1-asnaf', 'g2c', 'sector-social-1')).toBe(true);
    expect(fits('sub-g2c-social-1-asnaf', 'g2c', 'sector-economy')).toBe(false);
  });

  it('keeps personas to citizens', () => {
    expect(fits('persona-secondary-school-student', 'g2c')).toBe(true);
    expect(fits('persona-secondary-school-student', 'g2b')).toBe(false);
  });
});
