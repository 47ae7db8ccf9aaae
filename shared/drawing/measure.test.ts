import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allEntries, entryName } from '../catalogue/catalogue';
import { DrawingIndex } from '../document/drawing-index';
import { ELEMENT_KINDS, parentOf } from '../document/kinds';
import type { Element, ElementKind, LmvDocument } from '../document/types';
import type { Box, Size } from '../layout/geometry';
import { LANGS } from '../messages/lang';
import { drawElement } from './draw-element';
import { toMarkup } from './markup';
import { measureElement } from './measure';
import { KIND_WIDTH } from './metrics';
import { DARK, LIGHT } from './palette';
import { nodesIn, textsIn, wordsIn } from './testing';

function indexOf(...elements: readonly Element[]): DrawingIndex {
  const document: LmvDocument = { format: 'lmv', version: 1, id: 'd', title: '', project: {}, elements, links: [], waivers: [] };
  return new DrawingIndex(document);
}

function drawn(index: DrawingIndex, element: Element, lang: 'ms' | 'en' = 'ms'): ReturnType<typeof drawElement> {
  return drawElement(index, element, measureElement(index, element, { lang }), { lang, palette: LIGHT });
}

/** A file may hold any property on any element. */
function asElement(raw: object): Element {
  return raw as Element;
}

const name = fc.oneof(
  fc.constantFrom(undefined, '', '   ', 'Sistem Pengambilan Pekerja', 'X', 'pertanggungjawaban'.repeat(20), '<script>alert(1)</script>', '\u202eterbalik', '👩‍👩‍👧‍👦 Keluarga', '政府数字服务', 'Perkhidmatan '.repeat(38)),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const value = fc.oneof(fc.constant(undefined), fc.constantFrom(...allEntries().map((entry) => entry.id)), fc.constantFrom('', 'unknown-value', 'z'.repeat(300)));
const count = fc.oneof(fc.constant(undefined), fc.integer({ min: -3, max: 100_000 }), fc.double());

/** Any properties at all, on any kind: a kind reads its own and leaves the others. */
const properties = fc.record({
  name, relationship: value, targetGroup: value, subcategory: value, persona: value, medium: value, category: value, product: name,
  process: value, mode: fc.constantFrom(undefined, 'online', 'manual', 'sometimes'), collects: fc.array(fc.record({ name }), { maxLength: 4 }),
  applicationKind: value, agencies: fc.array(fc.string(), { maxLength: 4 }), platform: value, scope: fc.constantFrom(undefined, 'internal', 'external', 'both'),
  agency: name, holding: value, location: value, address: name, hardware: fc.array(fc.record({ name, quantity: count, specification: name }), { maxLength: 4 }),
  software: fc.array(fc.record({ name, version: name }), { maxLength: 4 }), placement: name, network: value, speed: fc.option(fc.record({ value: count, unit: fc.constantFrom(undefined, 'Mbps', 'Gbps') }), { nil: undefined }),
  control: value, text: name,
});

const anyElement = fc.tuple(fc.constantFrom(...ELEMENT_KINDS), properties).map(([kind, rest]) => asElement({ id: 'e', kind, ...rest }));

/** An application with modules and services of every depth. */
const anyApplication = fc
  .tuple(properties, fc.array(fc.tuple(name, fc.array(name, { maxLength: 3 })), { maxLength: 9 }), fc.array(name, { maxLength: 5 }))
  .map(([rest, modules, services]): readonly Element[] => [
    asElement({ id: 'a', kind: 'application', ...rest }),
    ...modules.flatMap(([called, inner], m): Element[] => [
      { id: `m${m}`, kind: 'module', parent: 'a', name: called ?? '' },
      ...inner.map((label, s): Element => ({ id: `m${m}s${s}`, kind: 'application-service', parent: `m${m}`, name: label ?? '' })),
    ]),
    ...services.map((label, s): Element => ({ id: `s${s}`, kind: 'application-service', parent: 'a', name: label ?? '' })),
  ]);

function inside(inner: Box, outer: Box, slack = 0.5): boolean {
  return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.x + inner.width <= outer.x + outer.width + slack && inner.y + inner.height <= outer.y + outer.height + slack;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;
}

/** What is wrong with a drawing: a text that leaves its box, or stands over another. */
function untidy(scene: ReturnType<typeof drawElement>, size: Size): readonly string[] {
  const seen = textsIn(scene);
  const outside = seen.filter(({ box }) => !inside(box, { x: 0, y: 0, ...size })).map(({ text, box }) => `"${text}" leaves ${JSON.stringify(size)} at ${JSON.stringify(box)}`);
  const over = seen.flatMap((one, position) => {
    // Line boxes of one column meet; the glyphs' own extent may touch by less than two px.
    const less = { ...one.box, y: one.box.y + 2, height: one.box.height - 4 };
    return seen.slice(position + 1).filter((other) => overlap(less, other.box)).map((other) => `"${one.text}" over "${other.text}"`);
  });
  return [...outside, ...over];
}

describe.each(ELEMENT_KINDS)('a %s', (kind: ElementKind) => {
  const unnamed = { id: 'e', kind } as Element;

  it('shows a quiet placeholder, in either language, while it has no name', () => {
    const index = indexOf(unnamed);
    expect(wordsIn(drawn(index, unnamed, 'ms'))).toContain(kind === 'note' ? 'Nota kosong' : 'Tanpa nama');
    expect(wordsIn(drawn(index, unnamed, 'en'))).toContain(kind === 'note' ? 'Empty note' : 'Unnamed');
  });

  it('is at least as wide as its kind usually is, on the grid of 8 px', () => {
    const { size } = measureElement(indexOf(unnamed), unnamed, { lang: 'ms' });
    expect(size.width).toBe(KIND_WIDTH[kind]);
    expect(size.height % 8).toBe(0);
  });

  it('grows for a name of 500 characters and shows all of it', () => {
    const long = 'Perkhidmatan Pengurusan Sumber Manusia '.repeat(13).trim();
    const element = { id: 'e', kind, name: long, text: long } as Element;
    const index = indexOf(element);
    expect(measureElement(index, element, { lang: 'ms' }).size.height).toBeGreaterThan(150);
    expect(wordsIn(drawn(index, element)).replace(/\s+/g, ' ')).toContain(long);
  });

  it('tells a screen reader its kind and its name', () => {
    const element = { id: 'e', kind, name: 'Contoh', text: 'Contoh' } as Element;
    const [title] = drawn(indexOf(element), element).children ?? [];
    expect(title).toMatchObject({ tag: 'title', children: [expect.stringMatching(/^\p{Lu}.+: Contoh$/u)] });
  });
});

describe('measureElement and drawElement', () => {
  it('agree: all text is inside the box and none over another, whatever the properties', () => {
    fc.assert(
      fc.property(anyElement, fc.constantFrom(...LANGS), (element, lang) => {
        const index = indexOf(element);
        const measured = measureElement(index, element, { lang });
        expect(untidy(drawElement(index, element, measured, { lang, palette: LIGHT }), measured.size)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('agree for applications with any parts; parts lie in their container and over no other part', () => {
    fc.assert(
      fc.property(anyApplication, (elements) => {
        const index = indexOf(...elements);
        const application = elements[0] as Element;
        const { size, parts } = measureElement(index, application, { lang: 'ms' });
        expect([...parts.keys()].toSorted()).toEqual(elements.slice(1).map(({ id }) => id).toSorted());
        expect(untidy(drawElement(index, application, { size }, { lang: 'ms', palette: LIGHT }), size)).toEqual([]);
        const boxes = elements.slice(1).map((part) => ({ part, box: parts.get(part.id) as Box }));
        for (const { part, box } of boxes) {
          const parent = parentOf(part);
          expect(inside(box, parent === 'a' ? { x: 0, y: 0, ...size } : (parts.get(parent ?? '') as Box), 0)).toBe(true);
          const siblings = boxes.filter((other) => other.part !== part && parentOf(other.part) === parent);
          expect(siblings.filter((other) => overlap(box, other.box))).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('give the same measure and drawing when asked for the size that was measured', () => {
    fc.assert(
      fc.property(fc.oneof(anyElement.map((element) => [element]), anyApplication), fc.integer({ min: 0, max: 900 }), (elements, minWidth) => {
        const index = indexOf(...elements);
        const element = elements[0] as Element;
        const first = measureElement(index, element, { lang: 'en', minWidth });
        expect(first.size.width).toBeGreaterThanOrEqual(minWidth);
        // Of a copy, because what was planned for an element is kept.
        const copies = structuredClone(elements);
        const copied = copies[0] as Element;
        const again = measureElement(indexOf(...copies), copied, { lang: 'en', minWidth: first.size.width, minHeight: first.size.height });
        expect(again).toEqual(first);
        const look = { lang: 'en', palette: LIGHT } as const;
        expect(toMarkup(drawElement(indexOf(...copies), copied, first, look))).toBe(toMarkup(drawElement(index, element, first, look)));
      }),
      { numRuns: 200 },
    );
  });

  it('see a change of any part, though the container itself stays as it was', () => {
    const application: Element = { id: 'a', kind: 'application', name: 'Sistem' };
    const module: Element = { id: 'm', kind: 'module', parent: 'a', name: 'Modul' };
    const checking: Element = { id: 's', kind: 'application-service', parent: 'm', name: 'Semak' };
    const look = (...parts: readonly Element[]): string => wordsIn(drawn(indexOf(application, ...parts), application));
    expect(look(module, checking)).toContain('Semak');
    expect(look(module, { ...checking, name: 'Lulus' })).toContain('Lulus');
    expect(look(module)).not.toContain('Lulus');
    expect(look()).not.toContain('Modul');
  });

  it('see what a part stands in', () => {
    const service: Element = { id: 's', kind: 'application-service', parent: 'a', name: 'Semak' };
    const words = (...others: readonly Element[]): string => wordsIn(drawn(indexOf(service, ...others), service, 'en'));
    expect(words({ id: 'a', kind: 'application' })).toContain('INTEGRATED SERVICE');
    expect(words({ id: 'a', kind: 'module' })).not.toContain('INTEGRATED');
    expect(words()).not.toContain('INTEGRATED');
  });

  it('speak the language asked for, whichever was asked before', () => {
    const site: Element = { id: 'e', kind: 'site' };
    const index = indexOf(site);
    expect(['ms', 'en', 'ms'].map((lang) => wordsIn(drawn(index, site, lang as 'ms' | 'en')))).toEqual(['Tanpa nama', 'Unnamed', 'Tanpa nama']);
  });

  it('say where the words of a container’s heads stand', () => {
    fc.assert(
      fc.property(anyApplication, (elements) => {
        const index = indexOf(...elements);
        const application = elements[0] as Element;
        const { size, words = [] } = measureElement(index, application, { lang: 'ms' });
        const heads = textsIn(drawElement(index, application, { size }, { lang: 'ms', palette: LIGHT })).filter(({ box }) => words.some((head) => inside(box, head, 1)));
        expect(words).toHaveLength(1 + elements.filter(({ kind }) => kind === 'module').length);
        expect(heads.length).toBeGreaterThanOrEqual(words.length);
      }),
      { numRuns: 30 },
    );
  });

  it('fill a larger size than was needed', () => {
    const site: Element = { id: 'e', kind: 'site', name: 'PDSA' };
    const index = indexOf(site);
    const scene = drawElement(index, site, { size: { width: 400, height: 300 } }, { lang: 'ms', palette: LIGHT });
    const face = nodesIn(scene).filter(({ tag }) => tag === 'rect').map(({ attributes }) => Number(attributes['height']));
    expect(Math.max(...face)).toBeGreaterThan(280);
  });

  it('give the same markup for the same element', () => {
    fc.assert(
      fc.property(anyElement, (element) => {
        const markup = (): string => toMarkup(drawn(indexOf(structuredClone(element)), structuredClone(element)));
        expect(markup()).toBe(markup());
      }),
      { numRuns: 50 },
    );
  });

  it('use no number that is not finite', () => {
    fc.assert(
      fc.property(anyElement, (element) => {
        expect(toMarkup(drawn(indexOf(element), element))).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      { examples: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN].map((quantity): [Element] => [{ id: 'e', kind: 'site', hardware: [{ name: '', quantity }] }]) },
    );
  });
});

describe('what an element says', () => {
  const cases: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
    ['user', { relationship: 'g2c', targetGroup: 'target-citizen', persona: 'persona-jobseeker' }, ['G2C', 'Warganegara', 'Pencari Kerja']],
    ['channel', { medium: 'channel-face-to-face' }, ['Bersemuka']],
    ['service', { category: 'service-category-partial-e2e', product: 'Surat tawaran' }, ['Perkhidmatan Separa E2E', 'Produk: Surat tawaran']],
    ['process', { process: 'process-approve', mode: 'manual', collects: [{ name: 'No. kad pengenalan' }] }, ['11', 'Kelulusan', 'Manual', 'No. kad pengenalan']],
    ['application', { applicationKind: 'app-kind-main', agencies: ['JPA', 'SPA'] }, ['Aplikasi Utama Kerajaan', 'JPA, SPA']],
    ['platform', { platform: 'platform-mydigital-id' }, ['MyDigital ID']],
    ['system', { scope: 'external', agency: 'JPN' }, ['Luaran', 'JPN']],
    ['system', { scope: 'internal' }, ['Dalaman']],
    ['dataset', { holding: allEntries().find(({ list }) => list === 'registry')?.id, agency: 'JPN' }, ['Registri', 'JPN']],
    ['site', { location: 'location-pdsa', address: 'Cyberjaya', hardware: [{ name: 'Pelayan aplikasi', quantity: 2, specification: '16 vCPU' }], software: [{ name: 'PostgreSQL', version: '16' }], placement: 'Rak 12' }, ['Pusat Data Sektor Awam (PDSA)', 'Cyberjaya', 'PERKAKASAN', '2 × Pelayan aplikasi – 16 vCPU', 'PERISIAN', 'PostgreSQL 16', 'PENEMPATAN', 'Rak 12']],
    ['network', { network: 'network-ipvpn', speed: { value: 1.544, unit: 'Mbps' } }, ['IPVPN', '1.544 Mbps']],
    ['security-control', { control: 'control-hsm' }, ['Hardware Security Module (HSM)']],
  ];

  it.each(cases)('%s %o', (kind, rest, wanted) => {
    const element = { id: 'e', kind, name: 'Nama', ...rest } as unknown as Element;
    const words = wordsIn(drawn(indexOf(element), element)).replace(/\s+/g, ' ');
    for (const text of ['Nama', ...wanted]) expect(words).toContain(text);
  });

  it('keeps a note’s own lines', () => {
    const element: Element = { id: 'e', kind: 'note', text: 'satu\ndua' };
    expect(textsIn(drawn(indexOf(element), element)).map(({ text }) => text)).toEqual(['satu', 'dua']);
  });

  it('does not repeat a catalogue name that is the element’s own', () => {
    const element: Element = { id: 'e', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' };
    expect(wordsIn(drawn(indexOf(element), element, 'en')).match(/MyGovernment/g)).toHaveLength(1);
  });

  it('shows an unknown catalogue value as such', () => {
    const element: Element = { id: 'e', kind: 'system', name: 'S', scope: 'sideways' };
    expect(wordsIn(drawn(indexOf(element), element, 'en'))).toContain('unknown value: sideways');
    expect(entryName('sideways', 'en')).toBe('sideways');
  });

  it('tells an external system from an internal one by more than colour', () => {
    const dashed = ['internal', 'external'].map((scope) => {
      const element: Element = { id: 'e', kind: 'system', name: 'S', scope };
      return nodesIn(drawn(indexOf(element), element)).some(({ attributes }) => 'stroke-dasharray' in attributes);
    });
    expect(dashed).toEqual([false, true]);
  });

  it('takes its colours from the palette', () => {
    const element: Element = { id: 'e', kind: 'user', name: 'U', relationship: 'g2b' };
    const index = indexOf(element);
    const measured = measureElement(index, element, { lang: 'ms' });
    const fills = textsIn(drawElement(index, element, measured, { lang: 'ms', palette: DARK })).map(({ fill }) => fill);
    expect(fills).toContain(DARK.business.ink);
    expect(fills).not.toContain(LIGHT.business.ink);
  });
});
