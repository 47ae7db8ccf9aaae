import type { OverlapWhat } from './facts';

/**
 * Why two names are taken for the same thing, surest first: the same name; the same but for signs, blanks and initials beside it; the same
 * words in another order or with other small words; the same in the other language; one short for the other; one mistyped.
 */
export type OverlapReason = 'same' | 'signs' | 'words' | 'translation' | 'short' | 'spelling';

export const OVERLAP_REASONS: readonly OverlapReason[] = ['same', 'signs', 'words', 'translation', 'short', 'spelling'];

/** Where agencies are asked to see that nothing is built twice. */
export const OVERLAP_SOURCE = 'para 3.2.1 c; para 4.2.2 a';

/** A drawing as a result names it. */
export interface OverlapDrawing {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly state: string;
}

/** One place where a thing stands. */
export interface OverlapMember {
  /** Place in {@link Overlap.drawings}. */
  readonly drawing: number;
  /** The element's id, or the link's. */
  readonly id: string;
  readonly name: string;
  /** How its name goes with the group's. */
  readonly reason: OverlapReason;
}

/** One thing that several drawings have. */
export interface OverlapGroup {
  readonly what: OverlapWhat;
  /** The name that most of them have. */
  readonly name: string;
  /** The surest that ties two of its drawings. */
  readonly reason: OverlapReason;
  /** How much it is worth looking at, 0 to 100. */
  readonly score: number;
  /** Whether the guide's own lists have the name, so that it may be meant to be shared. */
  readonly general: boolean;
  /** How many initiatives have it: drawings of one agency under one title are one. */
  readonly initiatives: number;
  /** By drawing. */
  readonly members: readonly OverlapMember[];
}

export interface Overlap {
  /** All that were looked at. */
  readonly drawings: readonly OverlapDrawing[];
  /** The highest score first. */
  readonly groups: readonly OverlapGroup[];
}

const SURENESS: Readonly<Record<OverlapReason, number>> = { same: 1, signs: 0.97, words: 0.92, translation: 0.86, short: 0.8, spelling: 0.76 };
const WEIGHT: Readonly<Record<OverlapWhat, number>> = { application: 1, 'application-service': 0.9, exchange: 0.85, data: 0.9, collected: 0.8 };
const GENERAL = 0.5;
/** Two initiatives may be chance; ten are not. */
const TWO = 0.85;
const MANY = 10;

/** The less sure of two reasons. */
export function lessSure(one: OverlapReason, other: OverlapReason): OverlapReason {
  return SURENESS[one] <= SURENESS[other] ? one : other;
}

/** How much a group is worth looking at, 0 to 100: what it is, how sure its names are, how many have it, and whether everybody has. */
export function overlapScore(what: OverlapWhat, reason: OverlapReason, initiatives: number, general: boolean): number {
  const reach = TWO + (1 - TWO) * Math.min(1, (initiatives - 2) / (MANY - 2));
  return Math.round(100 * WEIGHT[what] * SURENESS[reason] * reach * (general ? GENERAL : 1));
}
