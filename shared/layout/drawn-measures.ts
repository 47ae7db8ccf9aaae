import type { DrawingIndex } from '../document/drawing-index';
import type { Application, Element, Module } from '../document/types';
import { measureLabel } from '../drawing/label';
import { elementName, valueLabel } from '../drawing/labels';
import { measureElement } from '../drawing/measure';
import { textWidth } from '../drawing/text';
import { TYPE } from '../drawing/type-scale';
import type { Lang } from '../messages/lang';
import type { Box } from './geometry';
import type { Measures } from './measures';

/** The sizes at which elements and labels are drawn. */
export const DRAWN_MEASURES: Measures = {
  element(index, element, options) {
    const measured = measureElement(index, element, options);
    return measured.parts.size === 0 ? measured : { ...measured, words: headings(index, element, measured.parts, measured.size.width, options.lang) };
  },
  label: measureLabel,
};

/** Left of the words in a container's head: padding and icon. */
const HEAD_LEFT = { application: 60, module: 36 } as const;
const HEAD_PADDING = { application: 16, module: 12 } as const;

/** Where the heads of a container and of the modules in it hold words. */
function headings(index: DrawingIndex, element: Element, parts: ReadonlyMap<string, Box>, width: number, lang: Lang): readonly Box[] {
  const heads: Box[] = [];
  const add = (container: Application | Module, box: Box): void => {
    const inside = index.children(container.id).flatMap(({ id }) => parts.get(id) ?? []);
    if (inside.length === 0) return;
    const padding = HEAD_PADDING[container.kind];
    const room = box.width - HEAD_LEFT[container.kind] - padding;
    const words = HEAD_LEFT[container.kind] - padding + Math.min(room, headWidth(container, lang));
    heads.push({ x: box.x + padding, y: box.y + 1, width: words, height: Math.min(...inside.map(({ y }) => y)) - box.y - 2 });
  };
  if (element.kind === 'application' || element.kind === 'module') add(element, { x: 0, y: 0, width, height: 0 });
  for (const [id, box] of parts) {
    const part = index.element(id);
    if (part?.kind === 'module') add(part, box);
  }
  return heads;
}

function headWidth(container: Application | Module, lang: Lang): number {
  const style = container.kind === 'application' ? TYPE.heading : TYPE.name;
  const name = textWidth(elementName(container, lang).text, style);
  if (container.kind === 'module') return name;
  const kind = container.applicationKind === undefined ? '' : valueLabel(container.applicationKind, lang);
  return Math.max(name, textWidth(kind, TYPE.detail), textWidth((container.agencies ?? []).join(', '), TYPE.detail));
}
