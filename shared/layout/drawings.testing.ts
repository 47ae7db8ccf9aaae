import * as fc from 'fast-check';
import { DrawingIndex } from '../document/drawing-index';
import { KINDS, laneOf } from '../document/kinds';
import { linkMeaning } from '../document/link-meaning';
import type { Element, ElementKind, Lane, Link, LmvDocument } from '../document/types';
import { drawing } from '../rules/testing';
import { DRAWN_MEASURES } from './drawn-measures';
import { overlap } from './faults.testing';
import type { Box } from './geometry';

/** Drawings for the layout's tests: random ones, large ones. */

// The same cases in every run: a red test must mean that somebody broke something.
fc.configureGlobal({ seed: 20260115 });

const TOP_LEVEL: readonly ElementKind[] = ['user', 'channel', 'service', 'process', 'application', 'platform', 'system', 'dataset', 'site', 'network', 'security-control', 'note'];

interface Seed {
  readonly kind: ElementKind;
  readonly lane: number;
  readonly modules: number;
  readonly x: number;
  readonly y: number;
}

/** Random drawings whose links are mostly allowed ones; elements have no place yet. */
export function anyDrawing(most = 30): fc.Arbitrary<LmvDocument> {
  return seeds(most).map(([elements, ends]) => build(elements, ends));
}

/** Random drawings whose boxes stand anywhere in their lanes, but keep some px apart. */
export function placedDrawing(clearance: number, most = 30): fc.Arbitrary<LmvDocument> {
  return seeds(most).map(([elements, ends]) => scatter(build(elements, ends), elements, clearance));
}

function seeds(most: number): fc.Arbitrary<[Seed[], [number, number, number][]]> {
  const element = fc.record({
    kind: fc.constantFrom(...TOP_LEVEL),
    lane: fc.integer({ min: 1, max: 7 }),
    modules: fc.integer({ min: 0, max: 3 }),
    x: fc.integer({ min: 0, max: 150 }),
    y: fc.integer({ min: 0, max: 40 }),
  });
  const link = fc.tuple(fc.nat(), fc.nat(), fc.nat(9));
  return fc.tuple(fc.array(element, { minLength: 1, maxLength: most, size: 'max' }), fc.array(link, { maxLength: 2 * most, size: 'max' }));
}

function build(seedElements: readonly Seed[], ends: readonly (readonly [number, number, number])[]): LmvDocument {
  const elements = seedElements.flatMap((seed, i) => elementsOf(seed, `e${i}`));
  const links: Link[] = [];
  for (const [a, b, c] of ends) {
    const from = elements[a % elements.length];
    if (!from) continue;
    // Rather a partner that the link table allows; now and then any.
    const partners = elements.filter(({ kind }) => linkMeaning(from.kind, kind) !== undefined);
    const to = c === 9 || partners.length === 0 ? elements[b % elements.length] : partners[b % partners.length];
    if (!to || (partners.length === 0 && c < 8)) continue;
    const exchange = linkMeaning(from.kind, to.kind) === 'exchange';
    links.push({
      id: `l${links.length}`,
      from: from.id,
      to: to.id,
      ...(exchange && { method: c % 2 ? 'method-mygdx' : 'method-sftp', data: [{ name: `Maklumat ${c}` }] }),
      ...(c === 7 && { label: 'Catatan' }),
    });
  }
  return drawing({ elements, links });
}

function elementsOf({ kind, lane, modules }: Seed, id: string): readonly Element[] {
  if (kind === 'note') return [{ id, kind, text: 'Nota', lane: lane as Lane }];
  if (kind !== 'application') return [{ id, kind, name: `Nama ${id}` }];
  const parts = Array.from({ length: modules }, (_, i): readonly Element[] => [
    { id: `${id}m${i}`, kind: 'module', name: 'Modul', parent: id },
    ...(i % 2 === 0 ? [{ id: `${id}m${i}s`, kind: 'application-service', name: 'Perkhidmatan', parent: `${id}m${i}` } as const] : []),
  ]).flat();
  return [{ id, kind, name: `Sistem ${id}` }, ...parts, ...(modules > 1 ? [{ id: `${id}s`, kind: 'application-service', name: 'Bersepadu', parent: id } as const] : [])];
}

/** Puts every top-level element where its seed says, or as far to the right of it as it needs to be clear of others. */
function scatter(document: LmvDocument, elements: readonly Seed[], clearance: number): LmvDocument {
  const index = new DrawingIndex(document);
  const taken: { lane: Lane; box: Box }[] = [];
  return {
    ...document,
    elements: document.elements.map((element): Element => {
      const seed = elements[Number(/^e(\d+)$/.exec(element.id)?.[1])];
      if (!seed) return element;
      const { x, y } = seed;
      const { size } = DRAWN_MEASURES.element(index, element, { lang: 'ms' });
      const lane = laneOf(element);
      const box = { ...size, x: x * 8, y: y * 8 };
      const blocked = (): boolean => taken.some((other) => other.lane === lane && overlap(box, other.box, -clearance));
      while (blocked()) box.x += 8;
      taken.push({ lane, box });
      return { ...element, x: box.x, y: box.y };
    }),
  };
}

const CHAIN: readonly ElementKind[] = ['user', 'channel', 'service', 'process', 'application', 'system', 'site'];

/** A large drawing without places: as many elements in each lane, each linked to a few near it in the next. */
export function largeDrawing(elementCount: number, linkCount: number): LmvDocument {
  const perLane = Math.floor(elementCount / CHAIN.length);
  const elements: readonly Element[] = CHAIN.flatMap((kind) => Array.from({ length: perLane }, (_, i) => ({ id: `${kind}${i}`, kind, name: `${KINDS[kind].archimate} ${i}` })));
  const links = Array.from({ length: linkCount }, (_, i): Link => {
    const lane = i % (CHAIN.length - 1);
    const at = Math.floor(i / (CHAIN.length - 1)) % perLane;
    const near = (at * 7 + i) % 13;
    const method = CHAIN[lane] === 'application' ? { method: 'method-api', data: [{ name: `Data ${i}` }] } : {};
    return { id: `l${i}`, from: `${CHAIN[lane]}${at}`, to: `${CHAIN[lane + 1]}${Math.max(0, Math.min(perLane - 1, at + near - 6))}`, ...method };
  });
  return drawing({ elements, links });
}
