import type { Rule } from '../rule';
import { userWithoutChannel } from './user-without-channel';

/** The rules of lane 1, users, in the edition's order. */
export const SECTION_1: readonly Rule[] = [userWithoutChannel];
