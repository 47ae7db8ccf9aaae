import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { laneOf, LANES, parentOf } from '../document/kinds';
import type { Element, Link, LmvDocument, Project } from '../document/types';
import type { Box, Geometry, LinkGeometry } from '../layout/geometry';
import { LANGS, type Lang } from '../messages/lang';
import { drawPage, type PageFacts, type ScreenPage } from './draw-page';
import { drawLane } from './draw-lane';
import { measureElement } from './measure';
import { toMarkup } from './markup';
import { LANE_LABEL_WIDTH, MIN_LANE_HEIGHT } from './metrics';
import { LIGHT } from './palette';
import { textsIn, wordsIn } from './testing';

const FACTS: PageFacts = { summary: { error: 0, warning: 1, hint: 5, waived: 0 }, stage: 'draft', rulesEdition: 'wog-2025-beta', hash: '8f3a2b1c', waivedErrors: [] };

const ELEMENTS: readonly Element[] = [
  { id: 'u', kind: 'user', name: 'Rakyat', relationship: 'g2c', note: 'semak semula' },
  { id: 'c', kind: 'channel', name: 'Portal' },
  { id: 'a', kind: 'application', name: 'Sistem' },
  { id: 'm', kind: 'module', parent: 'a', name: 'Modul Laporan' },
  { id: 'x', kind: 'system', name: 'Sistem A', scope: 'external' },
];
const LINKS: readonly Link[] = [
  { id: 'l1', from: 'u', to: 'c' },
  { id: 'l2', from: 'a', to: 'x', method: 'method-api', data: [{ name: 'Gred' }] },
];

function documentOf(project: Project = {}, more: Partial<LmvDocument> = {}): LmvDocument {
  return { format: 'lmv', version: 1, id: 'd', title: 'Pengambilan Pekerja', project, elements: ELEMENTS, links: LINKS, waivers: [], ...more };
}

/** Each lane in a row of its own; links straight down from box to box. */
function geometryOf(index: DrawingIndex, lang: Lang, width = 1300): Geometry {
  const boxes = new Map<string, Box>();
  const lanes = LANES.map((lane) => {
    const y = (lane - 1) * 320;
    let x = LANE_LABEL_WIDTH + 24;
    for (const element of index.document.elements) {
      if (parentOf(element) !== undefined || laneOf(element) !== lane) continue;
      const { size, parts } = measureElement(index, element, { lang });
      boxes.set(element.id, { x, y: y + 24, ...size });
      for (const [id, box] of parts) boxes.set(id, { ...box, x: x + box.x, y: y + 24 + box.y });
      x += size.width + 24;
    }
    return { lane, box: { x: 0, y, width, height: 320 }, content: { x: LANE_LABEL_WIDTH, y, width: width - LANE_LABEL_WIDTH, height: 320 } };
  });
  const links = new Map<string, LinkGeometry>(
    index.document.links.map((link) => {
      const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
      const points = [{ x: (from?.x ?? 0) + 40, y: (from?.y ?? 0) + (from?.height ?? 0) }, { x: (from?.x ?? 0) + 40, y: to?.y ?? 0 }];
      return [link.id, { points, start: 'none', end: 'arrow' }];
    }),
  );
  return { size: { width, height: 7 * 320 }, lanes, boxes, links };
}

function pageOf(document: LmvDocument, facts: PageFacts = FACTS, lang: Lang = 'ms'): ScreenPage {
  const index = new DrawingIndex(document);
  return drawPage(index, geometryOf(index, lang), { lang, palette: LIGHT }, facts);
}

const FULL: Project = {
  agency: 'Agensi PQRST', ministry: 'Kementerian Sumber Manusia', sector: 'sector-social-2', category: 'project-category-wog', state: 'to-be',
  revision: '1.0', date: '2026-01-15', preparedBy: 'Unit EA', classification: 'classification-restricted',
};

describe('the title block', () => {
  it('says whose drawing it is and what it stands for', () => {
    const words = wordsIn(pageOf(documentOf(FULL)).scene);
    for (const text of ['Pengambilan Pekerja', 'Agensi PQRST', 'Kementerian Sumber Manusia', 'Sosial 2 (Bakat)', 'Perkhidmatan Digital Bersepadu', 'To-Be', '1.0', '15 Januari 2026', 'Unit EA']) {
      expect(words).toContain(text);
    }
  });

  it('prints the classification at the top and at the foot', () => {
    expect(textsIn(pageOf(documentOf(FULL)).scene).filter(({ text }) => text === 'TERHAD')).toHaveLength(2);
    expect(textsIn(pageOf(documentOf(FULL), FACTS, 'en').scene).filter(({ text }) => text === 'RESTRICTED')).toHaveLength(2);
  });

  it('leaves blank fields out', () => {
    const markup = toMarkup(pageOf(documentOf({ agency: '  ', date: '' })).scene);
    for (const text of ['undefined', 'TARIKH', 'SEKTOR', 'SEMAKAN']) expect(markup).not.toContain(text);
  });

  it('keeps a date that is none, and an unknown value, in sight', () => {
    const words = wordsIn(pageOf(documentOf({ date: 'esok', sector: 'sector-x', state: 'maybe' })).scene);
    for (const text of ['esok', 'nilai tidak dikenali: sector-x', 'nilai tidak dikenali: maybe']) expect(words).toContain(text);
  });

  it('has a placeholder for the title', () => {
    expect(wordsIn(pageOf(documentOf({}, { title: ' ' })).scene)).toContain('Tanpa tajuk');
  });
});

describe('the lanes', () => {
  it('are numbered and named as in Jadual 3-1, in both languages', () => {
    const ms = wordsIn(pageOf(documentOf()).scene).replace(/\s+/g, ' ');
    for (const text of ['1 Pengguna Perkhidmatan', '4 Proses Peringkat Tinggi', '5 Aplikasi Bersepadu', '6 Data/Maklumat dan Agensi Pembekal', '7 Infrastruktur']) expect(ms).toContain(text);
    expect(wordsIn(pageOf(documentOf(), FACTS, 'en').scene)).toContain('Service users');
  });

  it('stand under four architectures', () => {
    const words = textsIn(pageOf(documentOf()).scene).map(({ text }) => text).filter((text) => text.includes('ARCHITECTURE'));
    expect(words).toEqual(['BUSINESS ARCHITECTURE', 'APPLICATION ARCHITECTURE', 'DATA ARCHITECTURE', 'TECHNOLOGY ARCHITECTURE']);
  });

  it.each(LANGS)('keep badge and name inside the least height and the label column (%s)', (lang) => {
    for (const lane of LANES) {
      const box = { x: 0, y: 0, width: 800, height: MIN_LANE_HEIGHT };
      for (const text of textsIn(drawLane({ lane, box, content: box }, { lang, palette: LIGHT }))) {
        expect(text.box.y).toBeGreaterThanOrEqual(0);
        expect(text.box.y + text.box.height).toBeLessThanOrEqual(MIN_LANE_HEIGHT);
        expect(text.box.x + text.box.width).toBeLessThanOrEqual(LANE_LABEL_WIDTH);
      }
    }
  });
});

describe('the legend', () => {
  it('holds the kinds and meanings that are used, and no others', () => {
    const words = wordsIn(pageOf(documentOf(), FACTS, 'en').scene);
    for (const text of ['External system', 'Module', 'data exchange', 'uses']) expect(words).toContain(text);
    for (const text of ['Dataset', 'Network', 'hosted at', 'link not allowed']) expect(words).not.toContain(text);
  });

  it('is absent from an empty drawing', () => {
    expect(wordsIn(pageOf(documentOf({}, { elements: [], links: [] })).scene)).not.toContain('PETUNJUK');
  });
});

describe('the footer', () => {
  it('says edition, stage, counts and hash', () => {
    const words = wordsIn(pageOf(documentOf(), FACTS, 'en').scene);
    for (const text of ['Rules wog-2025-beta (draft)', '0 errors, 1 warning, 5 hints, 0 waived', '1 note', '8f3a2b1c']) expect(words).toContain(text);
  });

  it('prints every waived error with its reason', () => {
    const waivedErrors = [{ text: 'Tiada kaedah.', reason: 'Dimuktamadkan dalam fasa 2.' }, { text: 'Tiada agensi.', reason: '' }];
    const words = wordsIn(pageOf(documentOf(), { ...FACTS, waivedErrors }).scene);
    for (const text of ['1.', 'Tiada kaedah.', 'Sebab: Dimuktamadkan dalam fasa 2.', '2.', 'Tiada agensi.']) expect(words).toContain(text);
  });
});

describe('the page', () => {
  it('keeps all text between its edges, also for a drawing narrower than its title block', () => {
    const document = documentOf({ ...FULL, preparedBy: 'Bahagian Pengurusan Maklumat '.repeat(16), agency: 'A'.repeat(500) }, { title: 'Pengurusan '.repeat(45) });
    for (const width of [400, 1300, 3000]) {
      const index = new DrawingIndex(document);
      const page = drawPage(index, geometryOf(index, 'ms', width), { lang: 'ms', palette: LIGHT }, { ...FACTS, waivedErrors: [{ text: 'x '.repeat(900), reason: 'y'.repeat(900) }] });
      const beyond = textsIn(page.scene).filter(({ box }) => box.x < 8 || box.x + box.width > page.size.width - 8 || box.y + box.height > page.size.height - 8);
      expect(beyond).toEqual([]);
    }
  });

  it('says where the geometry’s origin stands', () => {
    const { scene, origin } = pageOf(documentOf());
    const rakyat = textsIn(scene).find(({ text }) => text === 'Rakyat');
    expect(rakyat?.box.x).toBeGreaterThan(origin.x + LANE_LABEL_WIDTH + 24);
    expect(rakyat?.box.y).toBeGreaterThan(origin.y + 24);
  });

  it('shows every element and every link', () => {
    const { scene } = pageOf(documentOf());
    const titles = [...toMarkup(scene).matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
    for (const title of ['Pengambilan Pekerja', 'Pengguna: Rakyat', 'Modul: Modul Laporan', 'Sistem – pertukaran data – Sistem A']) expect(titles).toContain(title);
  });

  it('is well-formed, stands alone, and comes out the same every time', () => {
    const hostile = documentOf({ ...FULL, agency: '"><script>alert(1)</script>' }, { title: ']]> & \u0000 \u202e', elements: [{ id: 'u', kind: 'user', name: '<b>&amp;\ud800' }] });
    const markup = toMarkup(pageOf(hostile).scene);
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    expect(() => parser.write(markup).close()).not.toThrow();
    expect(markup).not.toMatch(/<script|foreignObject|class=|href|url\(/);
    expect(toMarkup(pageOf(structuredClone(hostile)).scene)).toBe(markup);
  });
});
