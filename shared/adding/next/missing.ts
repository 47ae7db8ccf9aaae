import { findEntry, listEntries } from '../../catalogue/catalogue';
import type { DrawingIndex } from '../../document/drawing-index';
import type { Element, ElementKind, User } from '../../document/types';
import { isSingleGateway } from '../../rules/terms/channel-kinds';
import { isNonCitizen } from '../../rules/terms/citizenship';
import { APP_MYGOV, MYDIGITAL_ID, PORTAL_MYGOVERNMENT, PORTAL_RAI } from '../../rules/terms/ids';
import { itemOfEntry, LIST_ELEMENTS, type LibraryItem } from '../item';

/** More would hide the kinds that stand below. */
const MOST = 4;

/** The controls that Jadual 3-1 (7) asks for. */
const CONTROLS = ['control-hsm', 'control-siem', 'control-dlp'];
/** Where the guide wants services to be hosted: the shared data centre, and a place to recover to (para 3.3.4 g, 4.2.2 c). */
const SHARED_SITES = ['location-pdsa', 'location-drc'];
const GOVERNMENT_NETWORKS = ['network-mygovnet-pcn', 'network-mygovnet-pdsa'];

type Wanted = (index: DrawingIndex, stood: readonly Element[]) => readonly string[];

/** Entries that a drawing should have next to each kind, by what the guide asks for. */
const WANTED: Readonly<Partial<Record<ElementKind, Wanted>>> = {
  user: (_, users) => (users.some((user) => isNonCitizen(user as User)) ? [PORTAL_RAI, APP_MYGOV] : [PORTAL_MYGOVERNMENT, APP_MYGOV]),
  channel: (_, channels) => (channels.every((channel) => channel.kind === 'channel' && isSingleGateway(channel)) ? [MYDIGITAL_ID] : []),
  service: (index, services) => processesAfter(index, services.flatMap(({ id }) => index.outgoing(id).map(({ to }) => to))),
  process: (index, processes) => processesAfter(index, processes.map(({ id }) => id)),
  application: () => [MYDIGITAL_ID, ...SHARED_SITES, ...CONTROLS],
  module: () => [MYDIGITAL_ID, ...SHARED_SITES],
  platform: () => SHARED_SITES,
  system: () => SHARED_SITES,
  dataset: () => SHARED_SITES,
  site: () => [...CONTROLS, ...GOVERNMENT_NETWORKS],
  network: () => SHARED_SITES,
};

/**
 * Entries of the guide's lists that a drawing most likely lacks next to some elements, and does not have anywhere yet.
 * @param stood elements of the drawing
 */
export function missingEntries(index: DrawingIndex, stood: readonly Element[]): readonly LibraryItem[] {
  const kind = stood[0]?.kind;
  const wanted = kind === undefined ? [] : (WANTED[kind]?.(index, stood) ?? []);
  return wanted.filter((id) => !isDrawn(index, id)).flatMap((id) => itemOf(id) ?? []).slice(0, MOST);
}

/** General processes in the guide's order (Rajah 3-2), from behind the last of those that are there. */
function processesAfter(index: DrawingIndex, ids: readonly string[]): readonly string[] {
  const all = listEntries('process').map(({ id }) => id);
  const used = ids.flatMap((id) => {
    const element = index.element(id);
    return element?.kind === 'process' && element.process !== undefined ? [all.indexOf(element.process)] : [];
  });
  const last = Math.max(-1, ...used);
  return [...all.slice(last + 1), ...all.slice(0, last + 1)];
}

function isDrawn(index: DrawingIndex, id: string): boolean {
  const list = findEntry(id)?.list;
  const facts = list && LIST_ELEMENTS[list];
  if (!facts) return false;
  const [kind, property] = facts;
  return index.all(kind).some((element) => (element as unknown as Readonly<Record<string, unknown>>)[property] === id);
}

function itemOf(id: string): LibraryItem | undefined {
  const entry = findEntry(id);
  return entry && itemOfEntry(entry);
}
