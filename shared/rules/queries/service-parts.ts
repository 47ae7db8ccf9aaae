import type { DrawingIndex } from '../../document/drawing-index';
import type { Channel, Process, Service, User } from '../../document/types';
import { sourcesOf, targetsOf } from './neighbours';
import { oncePerIndex } from './once-per-index';

/** The channels that give access to a service. */
export const channelsOf = oncePerIndex((index, service: Service): readonly Channel[] => sourcesOf(index, service.id, 'channel'));

/** The processes that realise a service: those it links to itself. */
export const processesOf = oncePerIndex((index, service: Service): readonly Process[] => targetsOf(index, service.id, 'process'));

/** The services that a process realises. */
export const servicesOf = oncePerIndex((index, process: Process): readonly Service[] => sourcesOf(index, process.id, 'service'));

/**
 * The users who reach a service, each once, in document order. The link table leads to a service only from a channel
 * and to a channel only from a user, so that these are all the paths there are.
 */
export function usersOf(index: DrawingIndex, service: Service): readonly User[] {
  const users = new Set(channelsOf(index, service).flatMap((channel) => sourcesOf(index, channel.id, 'user')));
  return [...users].toSorted((a, b) => index.elementPosition(a.id) - index.elementPosition(b.id));
}
