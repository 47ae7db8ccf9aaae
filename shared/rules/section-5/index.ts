import type { Rule } from '../rule';
import { applicationKindAgencies } from './application-kind-agencies';
import { applicationKindMissing } from './application-kind-missing';
import { applicationOverlap } from './application-overlap';
import { applicationServiceMissing } from './application-service-missing';
import { applicationSeveral } from './application-several';
import { genericApplication } from './generic-application';
import { moduleWithoutProcess } from './module-without-process';
import { mydigitalIdMissing } from './mydigital-id-missing';
import { rasaNotChecked } from './rasa-not-checked';

/** The rules of lane 5, applications, in the edition's order. */
export const SECTION_5: readonly Rule[] = [
  mydigitalIdMissing,
  applicationKindMissing,
  applicationKindAgencies,
  applicationSeveral,
  applicationServiceMissing,
  moduleWithoutProcess,
  applicationOverlap,
  genericApplication,
  rasaNotChecked,
];
