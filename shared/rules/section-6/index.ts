import type { Rule } from '../rule';
import { dataSeveralSources } from './data-several-sources';
import { dataUnclassified } from './data-unclassified';
import { datasetHoldingMissing } from './dataset-holding-missing';
import { datasetSiteMissing } from './dataset-site-missing';
import { exchangeDataMissing } from './exchange-data-missing';
import { exchangeMethodMissing } from './exchange-method-missing';
import { exchangeMethodOther } from './exchange-method-other';
import { externalNotMygdx } from './external-not-mygdx';
import { registryUnused } from './registry-unused';
import { supplierAgencyMissing } from './supplier-agency-missing';
import { systemScopeMismatch } from './system-scope-mismatch';
import { systemScopeMissing } from './system-scope-missing';

/** The rules of lane 6, data and integration, in the edition's order. */
export const SECTION_6: readonly Rule[] = [
  systemScopeMissing,
  systemScopeMismatch,
  supplierAgencyMissing,
  exchangeMethodMissing,
  exchangeMethodOther,
  exchangeDataMissing,
  externalNotMygdx,
  dataUnclassified,
  dataSeveralSources,
  registryUnused,
  datasetHoldingMissing,
  datasetSiteMissing,
];
