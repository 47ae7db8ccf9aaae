import { findEntry } from '../../catalogue/catalogue';
import type { User } from '../../document/types';

/** A user whose target group is citizen (Jadual 2-1). */
export function isCitizen(user: User): boolean {
  return user.targetGroup === 'target-citizen';
}

/**
 * A user whose target group is non-citizen, or whose subcategory Jadual 2-1 marks as non-citizens only. One who is said
 * to be a citizen at the same time is `user-citizenship-mismatch`'s, and counts as a citizen until that is settled.
 */
export function isNonCitizen(user: User): boolean {
  return !isCitizen(user) && (user.targetGroup === 'target-non-citizen' || findEntry(user.subcategory)?.nonCitizenOnly === true);
}
