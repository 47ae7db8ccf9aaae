import { findEntry } from '../../catalogue/catalogue';
import type { Channel } from '../../document/types';
import { APP_MYGOV, PORTAL_MYGOVERNMENT, PORTAL_RAI } from './ids';

/** The media that Jadual 3-1, label 2 and para 1.4.5 name as the government's single gateway. */
export const SINGLE_GATEWAY: readonly string[] = [PORTAL_MYGOVERNMENT, PORTAL_RAI, APP_MYGOV];

/** Online: a named portal or app, or a kind that the catalogue marks as online. */
export function isOnlineChannel(channel: Channel): boolean {
  const entry = mediumOf(channel);
  return entry?.namedMedium === true || entry?.online === true;
}

/** At a counter: a kind that the catalogue marks as staffed by the agency. */
export function isCounterChannel(channel: Channel): boolean {
  return mediumOf(channel)?.agencyStaffed === true;
}

/** One of the media of the single gateway: Portal MyGovernment, Portal Rai or the MyGov app. */
export function isSingleGateway(channel: Channel): boolean {
  return channel.medium !== undefined && SINGLE_GATEWAY.includes(channel.medium);
}

function mediumOf(channel: Channel) {
  const entry = findEntry(channel.medium);
  return entry?.list === 'medium' ? entry : undefined;
}
