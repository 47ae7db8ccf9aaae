import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import type { Element, Link } from '../document/types';
import type { LinkGeometry } from '../layout/geometry';
import { drawLink } from './draw-link';
import { toMarkup } from './markup';
import { LIGHT } from './palette';
import type { SceneNode } from './scene';
import { nodesIn, textsIn } from './testing';

const ELEMENTS: readonly Element[] = [
  { id: 'a', kind: 'application', name: 'Sistem' },
  { id: 'x', kind: 'system', name: 'Sistem A' },
  { id: 'u', kind: 'user', name: 'Rakyat' },
  { id: 'n', kind: 'network', name: 'IPVPN' },
  { id: 's', kind: 'site', name: 'PDSA' },
];
const BENT: LinkGeometry = { points: [{ x: 0, y: 0 }, { x: 0, y: 40 }, { x: 60, y: 40 }, { x: 60, y: 80 }], start: 'none', end: 'arrow' };

function draw(link: Link, geometry: LinkGeometry = BENT): SceneNode {
  const index = new DrawingIndex({ format: 'lmv', version: 1, id: 'd', title: '', project: {}, elements: ELEMENTS, links: [link], waivers: [] });
  return drawLink(index, link, geometry, { lang: 'en', palette: LIGHT });
}

function paths(scene: SceneNode): readonly SceneNode['attributes'][] {
  return nodesIn(scene).filter(({ tag }) => tag === 'path').map(({ attributes }) => attributes);
}

/** The line itself: below it lies its casing, after it come its heads. */
function line(scene: SceneNode): SceneNode['attributes'] {
  return paths(scene)[1] ?? {};
}

function headCount(geometry: LinkGeometry): number {
  return paths(draw(EXCHANGE, geometry)).length - 2;
}

const EXCHANGE: Link = { id: 'l', from: 'a', to: 'x', method: 'method-api' };

describe('drawLink', () => {
  it('rounds its corners and ends where it was told to', () => {
    expect(line(draw(EXCHANGE))['d']).toBe('M0 0L0 34Q0 40 6 40L54 40Q60 40 60 46L60 72');
    expect(paths(draw(EXCHANGE)).at(-1)?.['d']).toBe('M56.25 71L60 80L63.75 71Z');
  });

  it('takes smaller corners where there is little room', () => {
    const tight: LinkGeometry = { ...BENT, points: [{ x: 0, y: 0 }, { x: 0, y: 40 }, { x: 4, y: 40 }, { x: 4, y: 80 }] };
    expect(line(draw(EXCHANGE, tight))['d']).toContain('L0 38Q0 40 2 40');
  });

  it('has a head at each end that asks for one', () => {
    expect(headCount({ ...BENT, end: 'none' })).toBe(0);
    expect(headCount(BENT)).toBe(1);
    expect(headCount({ ...BENT, start: 'arrow' })).toBe(2);
  });

  it('shows a link that is not allowed in the colour of faults, dashed', () => {
    expect(line(draw({ id: 'l', from: 'u', to: 's' }))).toMatchObject({ stroke: LIGHT.fault, 'stroke-dasharray': '6 4' });
  });

  it('draws nothing but its name where another line stands for it', () => {
    const scene = draw(EXCHANGE, { ...BENT, drawnWith: 'other' });
    expect(nodesIn(scene).map(({ tag }) => tag)).toEqual(['g', 'title']);
  });

  it('writes its label into the box that the layout gave', () => {
    const box = { x: 100, y: 20, width: 80, height: 38 };
    const scene = draw(EXCHANGE, { ...BENT, label: { box, lines: [{ text: 'API', bold: true }, { text: 'Gred', bold: false }] } });
    const texts = textsIn(scene);
    expect(texts.map(({ text }) => text)).toEqual(['API', 'Gred']);
    for (const text of texts) {
      expect(text.box.y).toBeGreaterThanOrEqual(box.y);
      expect(text.box.y + text.box.height).toBeLessThanOrEqual(box.y + box.height);
      expect(text.box.x + text.box.width / 2).toBeCloseTo(140);
    }
  });

  it('says its ends and its meaning to a screen reader', () => {
    expect(draw({ id: 'l', from: 's', to: 'n' }).children?.[0]).toMatchObject({ children: ['PDSA – connected – IPVPN'] });
  });

  it('survives lines without length', () => {
    for (const points of [[], [{ x: 1, y: 1 }], [{ x: 1, y: 1 }, { x: 1, y: 1 }]]) {
      expect(toMarkup(draw(EXCHANGE, { ...BENT, points }))).not.toContain('NaN');
    }
  });
});
