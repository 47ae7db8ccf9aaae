import type { Rule } from '../rule';
import { counterServiceOnline } from './counter-service-online';
import { e2eCounterChannel } from './e2e-counter-channel';
import { e2eManualProcess } from './e2e-manual-process';
import { e2eManyRelationships } from './e2e-many-relationships';
import { e2eNoOnlineChannel } from './e2e-no-online-channel';
import { e2eProductMissing } from './e2e-product-missing';
import { partialE2eAllOnline } from './partial-e2e-all-online';
import { partialE2eNoneOnline } from './partial-e2e-none-online';
import { serviceCategoryMissing } from './service-category-missing';
import { serviceWithoutChannel } from './service-without-channel';
import { serviceWithoutProcess } from './service-without-process';

/** The rules of lane 3, services, in the edition's order. */
export const SECTION_3: readonly Rule[] = [
  serviceCategoryMissing,
  serviceWithoutChannel,
  serviceWithoutProcess,
  e2eManyRelationships,
  e2eManualProcess,
  e2eNoOnlineChannel,
  e2eCounterChannel,
  e2eProductMissing,
  partialE2eAllOnline,
  partialE2eNoneOnline,
  counterServiceOnline,
];
