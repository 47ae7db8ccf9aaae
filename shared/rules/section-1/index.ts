import type { Rule } from '../rule';
import { userCitizenshipMismatch } from './user-citizenship-mismatch';
import { userPersonaMissing } from './user-persona-missing';
import { userRelationshipMissing } from './user-relationship-missing';
import { userTargetGroupMismatch } from './user-target-group-mismatch';
import { userTargetGroupMissing } from './user-target-group-missing';
import { userWithoutChannel } from './user-without-channel';

/** The rules of lane 1, users, in the edition's order. */
export const SECTION_1: readonly Rule[] = [
  userRelationshipMissing,
  userTargetGroupMissing,
  userTargetGroupMismatch,
  userCitizenshipMismatch,
  userPersonaMissing,
  userWithoutChannel,
];
