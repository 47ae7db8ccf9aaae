import type { Rule } from '../rule';
import { applicationNotHosted } from './application-not-hosted';
import { governmentNetworkMissing } from './government-network-missing';
import { networkSpeedMissing } from './network-speed-missing';
import { ownPremises } from './own-premises';
import { recoverySiteMissing } from './recovery-site-missing';
import { securityControlMissing } from './security-control-missing';
import { sharedInfrastructureMissing } from './shared-infrastructure-missing';
import { siteHardwareMissing } from './site-hardware-missing';
import { siteLocationMissing } from './site-location-missing';
import { sitePlacementMissing } from './site-placement-missing';
import { siteSoftwareMissing } from './site-software-missing';
import { siteWithoutNetwork } from './site-without-network';

/** The rules of lane 7, infrastructure, in the edition's order. */
export const SECTION_7: readonly Rule[] = [
  applicationNotHosted,
  siteLocationMissing,
  siteHardwareMissing,
  siteSoftwareMissing,
  sitePlacementMissing,
  siteWithoutNetwork,
  networkSpeedMissing,
  governmentNetworkMissing,
  sharedInfrastructureMissing,
  ownPremises,
  securityControlMissing,
  recoverySiteMissing,
];
