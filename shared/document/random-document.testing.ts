import * as fc from 'fast-check';
import { ELEMENT_KINDS, KINDS } from './kinds';
import { linkMeaning } from './link-meaning';
import type { Element, ElementKind, Link, LmvDocument, Waiver } from './types';

/** Arbitrary drawings for property tests. */

// The same cases in every run: a red test must mean that somebody broke something.
fc.configureGlobal({ seed: 20260115 });

const WORDS = ['', ' ', 'Sistem A', 'Pendaftaran', 'é̈ ñ 汉字 👩‍💻', 'a\u0000b', '\ud800', '"\\/\n', '<b>&amp;', 'x'.repeat(80)];
const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary', maxLength: 12 }));
const place = fc.oneof(fc.integer({ min: -2000, max: 9000 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => value + 0));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Properties that version 1 does not define, at any level. */
export const extras = fc.option(
  fc.dictionary(
    fc.constantFrom('zz', 'Extra', 'x-vendor', '7', 'toString', 'a/b~c'),
    fc.oneof(fc.constantFrom(null, true, 0, 'kept'), fc.constantFrom({ deep: [{ '7': 1, a: null }] }, [], {})),
    { maxKeys: 3, noNullPrototype: true },
  ),
  { nil: {}, freq: 3 },
);

const OWN: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  lane: fc.integer({ min: 1, max: 7 }),
  agencies: fc.array(text, { maxLength: 3 }),
  collects: entries({ name: text, holding: text }),
  hardware: entries({ name: text, quantity: place, specification: text }),
  software: entries({ name: text, version: text }),
  speed: entry({ value: place, unit: text }),
};

function entry(shape: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc.tuple(fc.record(shape, { requiredKeys: [], noNullPrototype: true }), extras).map(([known, extra]) => shuffled({ ...extra, ...known }));
}

function entries(shape: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<readonly unknown[]> {
  return fc.array(entry(shape), { maxLength: 3 });
}

/** Unknown properties first and known ones behind, so that writing has something to put in order. */
function shuffled<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}

/** An element of a kind, without a parent. */
export function element(id: string, kind: ElementKind): fc.Arbitrary<Element> {
  const own = Object.fromEntries(KINDS[kind].properties.filter((property) => property !== 'parent').map((property) => [property, OWN[property] ?? text]));
  return entry({ ...own, y: place, x: place, note: text, name: text }).map((value) => ({ ...value, kind, id }));
}

/** A link between two elements, with all that an exchange may carry. */
export function link(id: string, from: string, to: string): fc.Arbitrary<Link> {
  return entry({ data: entries({ classification: text, name: text, holding: text }), method: text, label: text }).map((value) => ({ ...value, to, from, id }));
}

const project = entry({
  sector: text,
  agency: text,
  roles: entry({ owner: text, lead: text }),
  rasaChecked: fc.boolean(),
  stage: fc.constantFrom('draft', 'submission', 'x'),
});

/** Valid documents, in no particular order of keys: they read back as they are, with nothing to repair. */
export const documents: fc.Arbitrary<LmvDocument> = fc
  .array(fc.constantFrom(...ELEMENT_KINDS), { maxLength: 12 })
  .chain((kinds) => fc.tuple(...kinds.map((kind, position) => element(`e${position}`, kind))))
  .chain((elements) => fc.tuple(parents(elements), ends(elements), project, text, extras))
  .chain(([elements, ends, project, title, extra]) =>
    fc.tuple(fc.tuple(...ends.map(([from, to], position) => link(`l${position}`, from, to)))).chain(([links]) =>
      fc.array(waiver(elements, links), { maxLength: 3 }).map((waivers) => ({ ...extra, waivers, links, elements, project, title, id: 'drawing', version: 1, format: 'lmv' })),
    ),
  );

function parents(elements: readonly Element[]): fc.Arbitrary<readonly Element[]> {
  return fc.tuple(
    ...elements.map((child) => {
      const possible = elements.filter((candidate) => KINDS[child.kind].parents?.includes(candidate.kind)).map(({ id }) => id);
      if (possible.length === 0) return fc.constant(child);
      return maybe(fc.constantFrom(...possible)).map((parent) => {
        if (parent === undefined) return child;
        const { x: _x, y: _y, ...placed } = child;
        return { ...placed, parent } as Element;
      });
    }),
  );
}

function ends(elements: readonly Element[]): fc.Arbitrary<readonly (readonly [string, string])[]> {
  if (elements.length === 0) return fc.constant([]);
  const end = fc.constantFrom(...elements.map(({ id }) => id));
  return fc.array(fc.tuple(end, end), { maxLength: 10 });
}

function waiver(elements: readonly Element[], links: readonly Link[]): fc.Arbitrary<Waiver> {
  const shape = {
    reason: text,
    about: text,
    ...(elements.length > 0 && { element: fc.constantFrom(...elements.map(({ id }) => id)) }),
    ...(links.length > 0 && { link: fc.constantFrom(...links.map(({ id }) => id)) }),
  };
  return entry(shape).map((value) => ({ ...value, rule: 'some-rule' }));
}

/** Pairs of elements that a link may join. */
export function allowedPairs(document: LmvDocument): readonly (readonly [string, string])[] {
  return document.elements.flatMap((from) =>
    document.elements.filter((to) => to !== from && linkMeaning(from.kind, to.kind) !== undefined).map((to) => [from.id, to.id] as const),
  );
}
