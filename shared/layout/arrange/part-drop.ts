import type { DrawingIndex } from '../../document/drawing-index';
import { KINDS } from '../../document/kinds';
import { heldIn } from '../../document/locks';
import type { Element } from '../../document/types';
import type { Box, Geometry, Point } from '../geometry';

/** Where a part of a container goes when it is let go. */
export interface PartDrop {
  /** The container. */
  readonly parent: string;
  /** The part of its kind that it then stands before; undefined for the end. */
  readonly before: string | undefined;
}

/**
 * Where a module or an application service goes that is let go at a place: into the innermost container there that may hold
 * it, before the first of its kind that lies after the place in reading order.
 * @param point page px
 * @returns undefined where no container may hold it, or it or the container is locked
 */
export function partDropAt(index: DrawingIndex, geometry: Geometry, id: string, point: Point): PartDrop | undefined {
  const part = index.element(id);
  const kinds = part && KINDS[part.kind].parents;
  const held = heldIn(index.document, (each) => index.element(each));
  if (!part || !kinds || held(part)) return undefined;
  const parent = index.document.elements
    .filter((element) => kinds.includes(element.kind) && element.id !== id && !held(element) && contains(geometry.boxes.get(element.id), point))
    .toSorted((a, b) => areaOf(geometry, a) - areaOf(geometry, b))[0];
  if (!parent) return undefined;
  const sisters = index.children(parent.id).filter((element) => element.kind === part.kind && element.id !== id);
  const beside = inRow(parent);
  const next = sisters.find((sister) => {
    const box = geometry.boxes.get(sister.id);
    return box !== undefined && isBefore(point, box, beside);
  });
  return { parent: parent.id, before: next?.id };
}

/** The line that shows where the part goes, between its sisters; undefined where it would be the only one. */
export function insertionLine(index: DrawingIndex, geometry: Geometry, id: string, { parent, before }: PartDrop): readonly [Point, Point] | undefined {
  const part = index.element(id);
  const container = index.element(parent);
  const sisters = index.children(parent).filter((element) => element.kind === part?.kind && element.id !== id);
  const at = geometry.boxes.get(before ?? sisters.at(-1)?.id ?? '');
  if (!at || !container) return undefined;
  const gap = 4;
  if (inRow(container)) {
    const x = before === undefined ? at.x + at.width + gap : at.x - gap;
    return [{ x, y: at.y }, { x, y: at.y + at.height }];
  }
  const y = before === undefined ? at.y + at.height + gap : at.y - gap;
  return [{ x: at.x, y }, { x: at.x + at.width, y }];
}

/** Whether a place comes before a box in reading order. */
function isBefore(point: Point, box: Box, beside: boolean): boolean {
  if (point.y < box.y) return true;
  if (point.y > box.y + box.height) return false;
  return beside ? point.x < box.x + box.width / 2 : point.y < box.y + box.height / 2;
}

/** Whether parts stand beside each other in a container: an application's do, a module's services stand below each other. */
function inRow(container: Element): boolean {
  return container.kind === 'application';
}

function contains(box: Box | undefined, { x, y }: Point): boolean {
  return box !== undefined && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function areaOf({ boxes }: Geometry, { id }: Element): number {
  const box = boxes.get(id);
  return box ? box.width * box.height : Number.POSITIVE_INFINITY;
}
