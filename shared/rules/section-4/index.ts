import type { Rule } from '../rule';
import { identityPlatformMissing } from './identity-platform-missing';
import { onceOnly } from './once-only';
import { paymentGatewayMissing } from './payment-gateway-missing';
import { processNotGeneral } from './process-not-general';
import { processOrderMissing } from './process-order-missing';
import { processTooDetailed } from './process-too-detailed';
import { processWithoutApplication } from './process-without-application';
import { processWithoutService } from './process-without-service';

/** The rules of lane 4, processes, in the edition's order. */
export const SECTION_4: readonly Rule[] = [
  processNotGeneral,
  processTooDetailed,
  processWithoutService,
  processWithoutApplication,
  processOrderMissing,
  paymentGatewayMissing,
  identityPlatformMissing,
  onceOnly,
];
