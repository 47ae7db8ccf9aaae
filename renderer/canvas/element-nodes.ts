import { Position } from '@xyflow/react';
import { heldIn, isLocked } from '../../shared/document/locks';
import type { Element } from '../../shared/document/types';
import { accessibleName } from '../../shared/drawing/accessible-name';
import { drawElement } from '../../shared/drawing/draw-element';
import type { Palette } from '../../shared/drawing/palette';
import { isPart } from '../../shared/layout/arrange/item';
import type { Box } from '../../shared/layout/geometry';
import { kindName } from '../../shared/messages/frame';
import type { Lang } from '../../shared/messages/lang';
import type { Drawing } from '../store/drawing';
import type { Translate } from '../store/hooks';
import type { Draw, ElementFlowNode } from './flow-types';
import { once } from './once';
import { sameList } from './same-list';

/** What a node was made from; when all of it is the same, so is the node. */
interface Made {
  readonly element: Element;
  readonly parts: readonly Element[];
  readonly box: Box;
  readonly selected: boolean;
  readonly held: boolean;
  readonly look: NodeLook;
  readonly draw: Draw | undefined;
  readonly node: ElementFlowNode;
}

/** What all nodes share: a new object means that everything is drawn anew. */
export interface NodeLook {
  readonly lang: Lang;
  readonly palette: Palette;
  readonly text: Translate;
}

export type NodeMemory = Map<string, Made>;

const HANDLE = 14;

/**
 * React Flow's nodes for the elements of a drawing. Nodes whose element, parts, box and selection are as before keep
 * their identity, so that the canvas redraws nothing that did not change.
 * @param memory what was made before; brought up to date
 * @param hot in a painted drawing: the elements that have nodes, which then draw nothing themselves
 */
export function elementNodes(drawing: Drawing, selected: ReadonlySet<string>, look: NodeLook, memory: NodeMemory, hot?: ReadonlySet<string>): ElementFlowNode[] {
  const nodes: ElementFlowNode[] = [];
  const seen = new Set<string>();
  const held = heldIn(drawing.document, (id) => drawing.index.element(id));
  for (const element of drawing.document.elements) {
    const box = drawing.geometry.boxes.get(element.id);
    if (!box || (hot && !hot.has(element.id))) continue;
    seen.add(element.id);
    const made = makeNode(drawing, element, { box, selected: selected.has(element.id), held: held(element), look }, memory.get(element.id), hot !== undefined);
    memory.set(element.id, made);
    nodes.push(made.node);
  }
  for (const id of memory.keys()) if (!seen.has(id)) memory.delete(id);
  return nodes;
}

function makeNode(drawing: Drawing, element: Element, { box, selected, held, look }: Pick<Made, 'box' | 'selected' | 'held' | 'look'>, before: Made | undefined, painted: boolean): Made {
  const drawnByParent = isPart(drawing.index, element);
  const parts = partsOf(drawing, element);
  const sameDrawing =
    before !== undefined && before.element === element && before.look === look && sameBoxSize(before.box, box) && sameList(before.parts, parts) && (before.draw === undefined) === (drawnByParent || painted);
  if (sameDrawing && before.selected === selected && before.held === held && before.box.x === box.x && before.box.y === box.y) return { ...before, box };
  const draw = drawnByParent || painted ? undefined : sameDrawing ? before.draw : once(() => drawElement(drawing.index, element, { size: box }, look));
  const node: ElementFlowNode = {
    id: element.id,
    type: 'element',
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    // Sizes come from the layout; React Flow need not measure, and drags only what it takes as measured.
    measured: { width: box.width, height: box.height },
    data: sameDrawing ? before.node.data : { element, draw },
    selected,
    draggable: !held,
    // Lines may run over the container that holds their end, never over anything else.
    zIndex: drawnByParent ? 2 : parts.length > 0 ? 0 : 2,
    handles: [
      { id: 'out', type: 'source', position: Position.Bottom, x: box.width / 2 - HANDLE / 2, y: box.height - HANDLE / 2, width: HANDLE, height: HANDLE },
      { id: 'in', type: 'target', position: Position.Top, x: 0, y: 0, width: box.width, height: box.height },
    ],
    ariaLabel: isLocked(element) ? look.text('arrange.lockedElement', { name: accessibleName(element, look.lang) }) : accessibleName(element, look.lang),
    domAttributes: { 'aria-roledescription': kindName(element.kind, look.lang) },
  };
  return { element, parts, box, selected, held, look, draw, node };
}

/** Everything a container draws, nested parts too, in document order. */
function partsOf(drawing: Drawing, element: Element): readonly Element[] {
  const children = drawing.index.children(element.id);
  return children.length === 0 ? children : children.flatMap((child) => [child, ...drawing.index.children(child.id)]);
}

function sameBoxSize(a: Box, b: Box): boolean {
  return a.width === b.width && a.height === b.height;
}
