import type { RuleContract } from './rule-contract';
import { SECTION_0 } from './section-0.cases';
import { SECTION_1 } from './section-1.cases';
import { SECTION_2 } from './section-2.cases';
import { SECTION_3 } from './section-3.cases';
import { SECTION_4 } from './section-4.cases';
import { SECTION_5 } from './section-5.cases';
import { SECTION_6 } from './section-6.cases';
import { SECTION_7 } from './section-7.cases';
import { SECTION_8 } from './section-8.cases';

/** The table of the rules of edition wog-2025-beta, in its order, with drawings for every row. */
export const SECTIONS: readonly RuleContract[] = [SECTION_0, SECTION_1, SECTION_2, SECTION_3, SECTION_4, SECTION_5, SECTION_6, SECTION_7, SECTION_8].flat();
