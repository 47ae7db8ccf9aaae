import type { Rule } from '../rule';
import { channelMediumMissing } from './channel-medium-missing';
import { channelWithoutService } from './channel-without-service';
import { channelWithoutUser } from './channel-without-user';
import { gatewayAudienceMismatch } from './gateway-audience-mismatch';
import { gatewaySignInMissing } from './gateway-sign-in-missing';
import { singleGatewayMissing } from './single-gateway-missing';

/** The rules of lane 2, channels, in the edition's order. */
export const SECTION_2: readonly Rule[] = [
  channelMediumMissing,
  channelWithoutUser,
  channelWithoutService,
  singleGatewayMissing,
  gatewayAudienceMismatch,
  gatewaySignInMissing,
];
