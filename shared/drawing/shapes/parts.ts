import type { DrawingIndex } from '../../document/drawing-index';
import type { Element, ElementKind, ElementOf } from '../../document/types';
import type { Box, Point } from '../../layout/geometry';
import type { Palette } from '../palette';
import { translate } from '../number-format';
import { node, type SceneNode } from '../scene';
import { accessibleName } from '../accessible-name';
import type { Plan, Shape, ShapeOptions } from './shape';

/** A part of a container, planned and placed relative to the container's corner. */
export interface PlacedPart {
  readonly element: Element;
  readonly plan: Plan;
  readonly at: Point;
}

/** A run of equal columns. */
export interface Columns {
  readonly count: number;
  readonly width: number;
}

/**
 * Places parts in rows of equal columns, in document order; the parts of a row are as high as its highest.
 * @param elements the parts
 * @param columns how many to a row, and how wide each is, px
 * @param at top-left corner of the grid relative to the container
 * @param gap px between columns and rows
 * @param shape measures one part
 */
export function placeParts<K extends ElementKind>(
  index: DrawingIndex,
  elements: readonly ElementOf<K>[],
  columns: Columns,
  at: Point,
  gap: number,
  options: ShapeOptions,
  shape: Shape<K>,
): { readonly placed: readonly PlacedPart[]; readonly height: number } {
  const placed: PlacedPart[] = [];
  let y = at.y;
  for (let start = 0; start < elements.length; start += columns.count) {
    const row = elements.slice(start, start + columns.count);
    const wanted = { lang: options.lang, minWidth: columns.width };
    const plans = row.map((element) => shape(index, element, wanted));
    const height = Math.max(...plans.map((plan) => plan.size.height));
    row.forEach((element, column) => {
      const own = plans[column];
      const plan = own?.size.height === height ? own : shape(index, element, { ...wanted, minHeight: height });
      placed.push({ element, plan, at: { x: at.x + column * (columns.width + gap), y } });
    });
    y += height + gap;
  }
  return { placed, height: elements.length === 0 ? 0 : y - gap - at.y };
}

/** The boxes of placed parts and of what is in them, relative to the container's corner. */
export function partBoxes(placed: readonly PlacedPart[]): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { element, plan, at } of placed) {
    boxes.set(element.id, { ...at, ...plan.size });
    for (const [id, box] of plan.parts) boxes.set(id, { ...box, x: at.x + box.x, y: at.y + box.y });
  }
  return boxes;
}

/** Where the heads of placed parts hold words, relative to the container's corner. */
export function partWords(placed: readonly PlacedPart[]): readonly Box[] {
  return placed.flatMap(({ plan, at }) => (plan.words ?? []).map((box) => ({ ...box, x: at.x + box.x, y: at.y + box.y })));
}

/** Draws placed parts, each a group with its own accessible name. */
export function drawParts(placed: readonly PlacedPart[], options: ShapeOptions, palette: Palette): readonly SceneNode[] {
  return placed.map(({ element, plan, at }) =>
    node(
      'g',
      { transform: translate(at.x, at.y) },
      [node('title', {}, [accessibleName(element, options.lang)]), ...plan.draw(palette)],
      element.id,
    ),
  );
}
