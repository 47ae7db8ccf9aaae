import type { DrawingIndex } from '../document/drawing-index';
import type { Channel, Process, Service } from '../document/types';
import { channelsOf, processesOf, usersOf } from './queries/service-parts';
import { isCounterChannel, isOnlineChannel } from './terms/channel-kinds';
import { isBlank } from './terms/is-blank';
import { SERVICE_CATEGORY, type ServiceCategory } from './terms/service-category';

/** One step of the derivation: what was found, and in which elements. */
export interface E2eStep {
  readonly code:
    | 'no-channels'
    | 'medium-unknown'
    | 'online-channels'
    | 'no-online-channel'
    | 'counter-beside-online'
    | 'agency-computers'
    | 'no-processes'
    | 'manual-processes'
    | 'mode-unknown'
    | 'all-processes-online'
    | 'all-processes-manual'
    | 'several-relationships';
  readonly elements: readonly string[];
}

/** The category that a service seems to have, and why. */
export interface E2eClass {
  /** Absent where the drawing does not say enough, or where the service would first have to be split. */
  readonly category?: ServiceCategory;
  /** In the order in which they were decided; the last one decided. */
  readonly steps: readonly E2eStep[];
}

/**
 * The category that the guide would give a service (paras 6.4.3 to 6.4.5), from its channels, its processes and their
 * modes:
 * online from start to end is E2E, online with a manual process is partial E2E; not online but with the agency's
 * computers is e-counter, and wholly by hand is manual. An E2E service is for one group of customers, so that one for
 * several has no category until it is split. Counter channels beside an online one do not take E2E away.
 * @param service a service of the index's document
 */
export function e2eClass(index: DrawingIndex, service: Service): E2eClass {
  const steps: E2eStep[] = [];
  const channels = channelsOf(index, service);
  if (channels.length === 0) return { steps: [step('no-channels', [])] };

  const online = channels.filter(isOnlineChannel);
  const unknown = channels.filter((channel) => !isOnlineChannel(channel) && !isCounterChannel(channel));
  if (online.length === 0 && unknown.length > 0) return { steps: [step('medium-unknown', unknown)] };
  if (online.length === 0) return offline(channels, processesOf(index, service), steps);

  steps.push(step('online-channels', online));
  const counters = channels.filter(isCounterChannel);
  if (counters.length > 0) steps.push(step('counter-beside-online', counters));
  return onlineClass(index, service, steps);
}

function onlineClass(index: DrawingIndex, service: Service, steps: readonly E2eStep[]): E2eClass {
  const processes = processesOf(index, service);
  if (processes.length === 0) return { steps: [...steps, step('no-processes', [])] };
  const manual = processes.filter((process) => process.mode === 'manual');
  if (manual.length > 0) return { category: SERVICE_CATEGORY.partialE2e, steps: [...steps, step('manual-processes', manual)] };
  const unknown = processes.filter((process) => process.mode !== 'online');
  if (unknown.length > 0) return { steps: [...steps, step('mode-unknown', unknown)] };

  const allOnline = [...steps, step('all-processes-online', processes)];
  const users = usersOf(index, service).filter((user) => !isBlank(user.relationship));
  if (new Set(users.map((user) => user.relationship)).size > 1) return { steps: [...allOnline, step('several-relationships', users)] };
  return { category: SERVICE_CATEGORY.e2e, steps: allOnline };
}

function offline(channels: readonly Channel[], processes: readonly Process[], before: readonly E2eStep[]): E2eClass {
  const steps = [...before, step('no-online-channel', channels)];
  const computers = [
    ...channels.filter((channel) => channel.medium === 'channel-e-counter'),
    ...processes.filter((process) => process.mode === 'online'),
  ];
  if (computers.length > 0) return { category: SERVICE_CATEGORY.eCounter, steps: [...steps, step('agency-computers', computers)] };
  if (processes.length === 0) return { steps: [...steps, step('no-processes', [])] };
  const unknown = processes.filter((process) => process.mode !== 'manual');
  if (unknown.length > 0) return { steps: [...steps, step('mode-unknown', unknown)] };
  return { category: SERVICE_CATEGORY.manual, steps: [...steps, step('all-processes-manual', processes)] };
}

function step(code: E2eStep['code'], elements: readonly { readonly id: string }[]): E2eStep {
  return { code, elements: elements.map(({ id }) => id) };
}
