import type { Values } from '../messages/lang';
import { KINDS } from './kinds';
import type { Element, Link, LmvDocument, Waiver } from './types';

export type RepairCode =
  | 'key-repeated'
  | 'parent-missing'
  | 'parent-wrong-kind'
  | 'parent-cycle'
  | 'parent-not-allowed'
  | 'link-end-missing'
  | 'waiver-target-missing';

/** One thing that was put right when a file was opened. The file itself is untouched until it is saved. */
export interface Repair {
  readonly code: RepairCode;
  /** JSON pointer into the file as it was read. */
  readonly path: string;
  /** For the message: ids and names as they stand in the file. */
  readonly values: Values;
}

/**
 * Puts right what points to nothing: parents, links and waivers, in this order, each in document order.
 * @param document a document whose types are right
 * @returns the same document where there is nothing to repair; nothing but the named things is changed, except that an
 *   element inside a parent loses its `x` and `y`, which mean nothing there
 */
export function repair(document: LmvDocument): { readonly document: LmvDocument; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  const elements = repairParents(document.elements, repairs);
  const links = repairLinks(document.links, elements, repairs);
  const waivers = repairWaivers(document.waivers, elements, links, repairs);
  const same = elements === document.elements && links === document.links && waivers === document.waivers;
  return { document: same ? document : { ...document, elements, links, waivers }, repairs };
}

function repairParents(elements: readonly Element[], repairs: Repair[]): readonly Element[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  let changed = false;
  const repaired = elements.map((element, position) => {
    if (!Object.hasOwn(element, 'parent')) return element;
    const code = parentFault(element, byId);
    if (code === undefined) {
      if (element.x === undefined && element.y === undefined) return element;
      changed = true;
      return without(element, 'x', 'y');
    }
    changed = true;
    const parent = rawParent(element);
    repairs.push({
      code,
      path: `/elements/${position}/parent`,
      values: { element: element.id, name: nameOf(element), kind: element.kind, parent: parent ?? '', parentKind: byId.get(parent ?? '')?.kind ?? '' },
    });
    return without(element, 'parent');
  });
  return changed ? repaired : elements;
}

function parentFault(element: Element, byId: ReadonlyMap<string, Element>): RepairCode | undefined {
  const allowed = KINDS[element.kind].parents;
  if (!allowed) return 'parent-not-allowed';
  const parent = byId.get(rawParent(element) ?? '');
  if (!parent) return 'parent-missing';
  if (allowed.includes(parent.kind)) return undefined;
  return isInCycle(element, byId) ? 'parent-cycle' : 'parent-wrong-kind';
}

/** Kinds alone rule every cycle out; a cycle is told apart only because it deserves a clearer word than "wrong kind". */
function isInCycle(element: Element, byId: ReadonlyMap<string, Element>): boolean {
  const seen = new Set<string>();
  for (let next = byId.get(rawParent(element) ?? ''); next; next = byId.get(rawParent(next) ?? '')) {
    if (next === element) return true;
    if (seen.has(next.id)) return false;
    seen.add(next.id);
  }
  return false;
}

/** The `parent` as the file has it, on whatever kind. */
function rawParent(element: Element): string | undefined {
  const parent = (element as { readonly parent?: unknown }).parent;
  return typeof parent === 'string' ? parent : undefined;
}

function repairLinks(links: readonly Link[], elements: readonly Element[], repairs: Repair[]): readonly Link[] {
  const ids = new Set(elements.map(({ id }) => id));
  const kept = links.filter((link, position) => {
    const missing = [link.from, link.to].filter((end) => !ids.has(end));
    if (missing.length === 0) return true;
    repairs.push({
      code: 'link-end-missing',
      path: `/links/${position}`,
      values: { link: link.id, from: link.from, to: link.to, missing: [...new Set(missing)].join(', ') },
    });
    return false;
  });
  return kept.length === links.length ? links : kept;
}

function repairWaivers(waivers: readonly Waiver[], elements: readonly Element[], links: readonly Link[], repairs: Repair[]): readonly Waiver[] {
  const elementIds = new Set(elements.map(({ id }) => id));
  const linkIds = new Set(links.map(({ id }) => id));
  const kept = waivers.filter((waiver, position) => {
    const missing = [
      ...(waiver.element !== undefined && !elementIds.has(waiver.element) ? [waiver.element] : []),
      ...(waiver.link !== undefined && !linkIds.has(waiver.link) ? [waiver.link] : []),
    ];
    if (missing.length === 0) return true;
    repairs.push({
      code: 'waiver-target-missing',
      path: `/waivers/${position}`,
      values: { rule: waiver.rule, missing: missing.join(', '), reason: waiver.reason ?? '' },
    });
    return false;
  });
  return kept.length === waivers.length ? waivers : kept;
}

function nameOf(element: Element): string {
  const name = (element.kind === 'note' ? element.text : element.name)?.trim() ?? '';
  return name === '' ? element.id : name;
}

function without(element: Element, ...keys: readonly string[]): Element {
  return Object.fromEntries(Object.entries(element).filter(([key]) => !keys.includes(key))) as unknown as Element;
}
