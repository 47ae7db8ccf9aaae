import { findEntry } from '../catalogue/catalogue';
import { newDocument, type NewDocument } from '../document/create';
import { addElement, addLink } from '../document/edits';
import { linkMeaning } from '../document/link-meaning';
import type { Element, ElementKind, Link, LmvDocument } from '../document/types';
import type { Lang } from '../messages/lang';
import { isSingleGateway } from '../rules/terms/channel-kinds';
import { MYDIGITAL_ID } from '../rules/terms/ids';
import { WOG } from '../rules/terms/project-category';
import { elementOfItem, itemOfEntry } from './item';

/** What a person is asked for a first drawing. Everything but the name may be left open. */
export interface StarterAnswers {
  readonly service: string;
  readonly agency: string;
  readonly sector?: string;
  /** Catalogue ids: relationships, media, general processes in their order, platforms, locations. */
  readonly relationships: readonly string[];
  readonly channels: readonly string[];
  readonly processes: readonly string[];
  readonly platforms: readonly string[];
  readonly sites: readonly string[];
}

export interface StarterOptions extends NewDocument {
  readonly lang: Lang;
  /** Gives a new unique id for each element and link. */
  readonly newId: () => string;
}

const APPLICATION: Readonly<Record<Lang, (service: string) => string>> = { ms: (service) => `Sistem ${service}`, en: (service) => `${service} system` };

/**
 * A drawing made of a few answers, connected from the users to the infrastructure. Nothing has a place yet: the tidy layout
 * arranges it.
 * @param answers ids that the catalogue does not know are left out
 */
export function starterDrawing(answers: StarterAnswers, { lang, newId, ...created }: StarterOptions): LmvDocument {
  const service = answers.service.trim();
  const agency = answers.agency.trim();
  const empty = newDocument({ ...created, title: service });
  const own = (kind: ElementKind, name: string): Element => elementOfItem({ kind, name }, newId(), lang);
  const picked = (ids: readonly string[]): readonly Element[] =>
    ids.flatMap((id) => {
      const entry = findEntry(id);
      const item = entry && itemOfEntry(entry);
      return item ? [elementOfItem(item, newId(), lang)] : [];
    });
  const users = picked(answers.relationships);
  const channels = picked(answers.channels);
  const services = [own('service', service)];
  const processes = picked(answers.processes);
  const application = own('application', APPLICATION[lang](service));
  const applications: readonly Element[] = [agency === '' ? application : ({ ...application, agencies: [agency] } as Element)];
  const platforms = picked(answers.platforms);
  const sites = picked(answers.sites);
  const joined = [
    ...pairs(users, channels),
    ...pairs(channels, services),
    ...pairs(services, processes),
    ...processes.slice(1).map((to, before) => [processes[before] ?? to, to] as const),
    ...pairs(processes, applications),
    ...pairs([...channels, ...applications], platforms).filter(([from, to]) => signsIn(from, to)),
    ...pairs(applications, sites),
  ];
  const elements = [...users, ...channels, ...services, ...processes, ...applications, ...platforms, ...sites];
  const links = joined.filter(([from, to]) => linkMeaning(from.kind, to.kind) !== undefined).map(([from, to]): Link => ({ id: newId(), from: from.id, to: to.id }));
  const project = { ...empty.project, ...(agency !== '' && { agency }), ...(answers.sector !== undefined && { sector: answers.sector }), category: WOG, state: 'to-be' };
  return links.reduce(addLink, elements.reduce(addElement, { ...empty, project }));
}

/** At a counter nobody signs in. */
function signsIn(from: Element, to: Element): boolean {
  return from.kind !== 'channel' || (isSingleGateway(from) && to.kind === 'platform' && to.platform === MYDIGITAL_ID);
}

function pairs(froms: readonly Element[], tos: readonly Element[]): readonly (readonly [Element, Element])[] {
  return froms.flatMap((from) => tos.map((to) => [from, to] as const));
}
