/*
 * The two categories of projects (para 4.2.1), as the catalogue names them.
 */

/** Whole-of-Government: agreed to by a sector's digital team, approved by JTISA. */
export const WOG = 'project-category-wog';

/** Agency-specific: no other agency takes part. */
export const AGENCY_SPECIFIC = 'project-category-agency-specific';
