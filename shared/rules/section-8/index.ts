import type { Rule } from '../rule';
import { agencySpecificExchange } from './agency-specific-exchange';
import { agencySpecificKindMissing } from './agency-specific-kind-missing';
import { projectAgencyMissing } from './project-agency-missing';
import { projectCategoryMissing } from './project-category-missing';
import { projectDomainMismatch } from './project-domain-mismatch';
import { projectObjectiveMissing } from './project-objective-missing';
import { projectRolesMissing } from './project-roles-missing';
import { projectSectorMissing } from './project-sector-missing';
import { projectStateMissing } from './project-state-missing';

/** The rules of the project, in the edition's order. */
export const SECTION_8: readonly Rule[] = [
  projectAgencyMissing,
  projectCategoryMissing,
  projectSectorMissing,
  projectDomainMismatch,
  projectStateMissing,
  projectObjectiveMissing,
  projectRolesMissing,
  agencySpecificExchange,
  agencySpecificKindMissing,
];
