import type { Element, Link } from '../../../shared/document/types';
import type { Box, LinkGeometry } from '../../../shared/layout/geometry';
import { isPart } from '../../../shared/layout/arrange/item';
import type { Drawing } from '../../store/drawing';
import type { NodeLook } from '../element-nodes';
import type { Badge } from '../finding-badges';
import type { PageFlowNode } from '../flow-types';
import { pageRect } from '../page-node';
import { badgeItem, elementItem, layerItem, linkBadgeItem, linkItem } from './painted-items';
import { PaintedScene, type PaintedItem } from './painted-scene';
import { sameList } from '../same-list';

/** Items made before, with what they were made from: when all of it is the same, so is the item. */
export type ItemMemory = Map<unknown, { readonly from: readonly unknown[]; readonly item: PaintedItem }>;

export interface Shown {
  readonly drawing: Drawing;
  readonly page: PageFlowNode;
  readonly badges: ReadonlyMap<string, Badge>;
  readonly look: NodeLook;
}

/**
 * Everything that is painted of a drawing, back to front: page, elements, links, badges.
 * @param memory what was made before; brought up to date
 */
export function buildScene({ drawing, page, badges, look }: Shown, memory: ItemMemory): PaintedScene {
  const { document, index, geometry } = drawing;
  const used: ItemMemory = new Map();
  const items: PaintedItem[] = [];
  const add = (key: unknown, from: readonly unknown[], make: () => PaintedItem): void => {
    const before = memory.get(key);
    const made = before && sameList(before.from, from) ? before : { from, item: make() };
    used.set(key, made);
    items.push(made.item);
  };
  for (const layer of page.data.layers) add(layer, [], () => layerItem(layer));
  for (const element of document.elements) {
    const box = geometry.boxes.get(element.id);
    if (!box || isPart(drawing.index, element)) continue;
    add(element.id, [look, ...boxNumbers(box), ...contentOf(drawing, element)], () => elementItem(drawing, element, box, look));
  }
  for (const link of document.links) {
    const line = geometry.links.get(link.id);
    if (!line || line.drawnWith !== undefined) continue;
    add(link.id, linkFrom(drawing, link, line, look), () => linkItem(drawing, link, line, look));
  }
  for (const [id, badge] of badges) {
    const box = geometry.boxes.get(id);
    const line = geometry.links.get(id);
    const from = [look, badge.severity, badge.count];
    if (box) add(`badge ${id}`, [...from, ...boxNumbers(box)], () => badgeItem(id, badge, box, look));
    else if (line && line.drawnWith === undefined && index.link(id)) add(`badge ${id}`, [...from, line], () => linkBadgeItem(id, badge, line, look));
  }
  memory.clear();
  for (const [key, made] of used) memory.set(key, made);
  return new PaintedScene(items, pageRect(page));
}

/** All that an element's picture shows besides its size: itself and the parts that it draws. */
function contentOf({ index }: Drawing, element: Element): readonly Element[] {
  const children = index.children(element.id);
  return children.length === 0 ? [element] : [element, ...children.flatMap((child) => [child, ...index.children(child.id)])];
}

function linkFrom({ index }: Drawing, link: Link, line: LinkGeometry, look: NodeLook): readonly unknown[] {
  return [look, link, line, index.element(link.from)?.kind, index.element(link.to)?.kind];
}

function boxNumbers({ x, y, width, height }: Box): readonly number[] {
  return [x, y, width, height];
}
