import type { Element, ElementKind, ElementOf, Link, LmvDocument, Project, Waiver } from '../../shared/document/types';

type Properties<K extends ElementKind> = Partial<Omit<ElementOf<K>, 'id' | 'kind'>>;
type Make<K extends ElementKind> = (id: string, properties?: Properties<K>) => Element;

/** Makes an element of a kind, named like its id unless a name is given. */
function maker<K extends ElementKind>(kind: K): Make<K> {
  return (id, properties) => ({ id, kind, name: id, ...properties });
}

export const user = maker('user');
export const channel = maker('channel');
export const service = maker('service');
export const process = maker('process');
export const application = maker('application');
export const platform = maker('platform');
export const system = maker('system');
export const dataset = maker('dataset');
export const site = maker('site');
export const network = maker('network');
export const control = maker('security-control');

export function module(id: string, parent: string, properties?: Properties<'module'>): Element {
  return { id, kind: 'module', name: id, parent, ...properties };
}

export function appService(id: string, parent: string, properties?: Properties<'application-service'>): Element {
  return { id, kind: 'application-service', name: id, parent, ...properties };
}

export function note(id: string, lane: 1 | 2 | 3 | 4 | 5 | 6 | 7): Element {
  return { id, kind: 'note', lane, text: 'Nota' };
}

/** A link as `from>to`, or with the properties of an exchange. */
export type Drawn = string | (Omit<Partial<Link>, 'from' | 'to'> & { readonly at: string });

/** An exchange `from>to` with its method and the names of its data. */
export function exchange(at: string, method?: string, ...names: readonly string[]): Drawn {
  return { at, ...(method !== undefined && { method }), ...(names.length > 0 && { data: names.map((name) => ({ name })) }) };
}

/**
 * A drawing with nothing in it but what a case needs. Links get the ids `l1`, `l2` … in order.
 */
export function drawing(
  elements: readonly Element[],
  links: readonly Drawn[] = [],
  { project = {}, waivers = [] }: { readonly project?: Project; readonly waivers?: readonly Waiver[] } = {},
): LmvDocument {
  return {
    format: 'lmv',
    version: 1,
    id: '6f1c2b1e-5f0a-4c36-9c1e-0c8f6f1c2b1e',
    title: 'Kontrak',
    project,
    elements,
    links: links.map((drawn, position) => {
      const { at, ...properties } = typeof drawn === 'string' ? { at: drawn } : drawn;
      const [from = '', to = ''] = at.split('>');
      return { id: `l${position + 1}`, from, to, ...properties };
    }),
    waivers,
  };
}

/** A drawing of which only the project matters. */
export function projectOnly(project: Project): LmvDocument {
  return drawing([], [], { project });
}
