import type { DrawingIndex } from '../../document/drawing-index';
import type { Channel, Process, Service, User } from '../../document/types';
import { sourcesOf, targetsOf } from './neighbours';

/** Several rules ask for the users of the same services; they are found once and go with the drawing's index. */
const USERS = {};

/** The channels that give access to a service. */
export function channelsOf(index: DrawingIndex, service: Service): readonly Channel[] {
  return sourcesOf(index, service.id, 'channel');
}

/** The processes that realise a service: those it links to itself. */
export function processesOf(index: DrawingIndex, service: Service): readonly Process[] {
  return targetsOf(index, service.id, 'process');
}

/** The services that a process realises. */
export function servicesOf(index: DrawingIndex, process: Process): readonly Service[] {
  return sourcesOf(index, process.id, 'service');
}

/**
 * The users who reach a service, each once, in document order. The link table leads to a service only from a channel
 * and to a channel only from a user, so that these are all the paths there are.
 */
export function usersOf(index: DrawingIndex, service: Service): readonly User[] {
  const known = index.once(USERS, () => new Map<Service, readonly User[]>());
  const before = known.get(service);
  if (before) return before;
  const found = new Set(channelsOf(index, service).flatMap((channel) => sourcesOf(index, channel.id, 'user')));
  const users = [...found].toSorted((a, b) => index.elementPosition(a.id) - index.elementPosition(b.id));
  known.set(service, users);
  return users;
}
