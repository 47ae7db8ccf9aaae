import type { Rect } from '@xyflow/react';
import type { Project } from '../../shared/document/types';
import type { DrawingIndex } from '../../shared/document/drawing-index';
import { drawArchitectures } from '../../shared/drawing/draw-architectures';
import { drawLane } from '../../shared/drawing/draw-lane';
import { drawStrip } from '../../shared/drawing/draw-strip';
import { legend } from '../../shared/drawing/legend';
import { toMarkup } from '../../shared/drawing/markup';
import { node, type SceneNode } from '../../shared/drawing/scene';
import { FONT_ATTRIBUTES } from '../../shared/drawing/text-block';
import { titleBlock } from '../../shared/drawing/title-block';
import type { Box, LaneGeometry } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';
import type { NodeLook } from './element-nodes';
import { PAGE_NODE, type PageFlowNode, type PageLayer } from './flow-types';

/** Px of paper around what is drawn. */
const MARGIN = 40;
const GAP = 20;

/**
 * What was drawn for one look. A layer that shows the same is the same object: a drag that grows one lane draws only that
 * lane anew.
 */
interface Drawn {
  readonly lanes: WeakMap<LaneGeometry, PageLayer>;
  readonly titles: WeakMap<Project, { readonly title: string; readonly width: number; readonly height: number; readonly layer: PageLayer }>;
  /** Paper, architectures and legend, as they were last. */
  readonly last: Map<string, { readonly layer: PageLayer; readonly markup: string }>;
  /** The whole, by the lanes it was drawn from: while something is on its way nothing of the page changes. */
  readonly pages: WeakMap<readonly LaneGeometry[], { readonly index: DrawingIndex; readonly node: PageFlowNode }>;
}
const drawnByLook = new WeakMap<NodeLook, Drawn>();

/**
 * The node behind all others: paper, title block, lanes and legend, made by the same functions as the exported page.
 * The geometry's (0, 0) is the canvas's.
 */
export function pageNode(drawing: Drawing, look: NodeLook): PageFlowNode {
  let drawn = drawnByLook.get(look);
  if (!drawn) drawnByLook.set(look, (drawn = { lanes: new WeakMap(), titles: new WeakMap(), last: new Map(), pages: new WeakMap() }));
  const before = drawn.pages.get(drawing.geometry.lanes);
  if (before?.index === drawing.index) return before.node;
  const made = drawPage(drawing, look, drawn);
  drawn.pages.set(drawing.geometry.lanes, { index: drawing.index, node: made });
  return made;
}

function drawPage(drawing: Drawing, look: NodeLook, drawn: Drawn): PageFlowNode {
  const { index, geometry, unfolded, folded } = drawing;
  const { width, height } = geometry.size;
  const title = titleLayer(drawing, look, drawn);
  const key = legend(index, unfolded, width, look);
  const top = MARGIN + title.height + GAP / 2;
  const legendTop = height + GAP;
  const size = { width: width + 2 * MARGIN, height: top + legendTop + (key ? key.height + GAP : 0) + MARGIN / 2 };
  const paper = { x: -MARGIN, y: -top, ...size };
  return {
    id: PAGE_NODE,
    type: 'page',
    position: { x: -MARGIN, y: -top },
    ...size,
    measured: size,
    zIndex: -1,
    draggable: false,
    selectable: false,
    focusable: false,
    connectable: false,
    style: { pointerEvents: 'none' },
    data: {
      size,
      layers: [
        layerAsBefore(drawn, 'paper', paper, node('rect', { ...paper, fill: look.palette.page, rx: 4 })),
        // The title stands above the lanes, however high it is.
        title.layer,
        ...geometry.lanes.map((lane) => laneLayer(lane, folded.has(lane.lane) ? drawStrip : drawLane, look, drawn)),
        layerAsBefore(drawn, 'architectures', { x: 0, y: 0, width, height }, drawArchitectures(geometry.lanes, look)),
        ...(key ? [layerAsBefore(drawn, 'legend', { x: 0, y: legendTop, width, height: key.height }, node('g', FONT_ATTRIBUTES, key.draw(0, legendTop)))] : []),
      ],
    },
  };
}

/** The page in canvas px. */
export function pageRect(page: PageFlowNode): Rect {
  return { ...page.position, ...page.data.size };
}

function laneLayer(lane: LaneGeometry, draw: typeof drawLane, look: NodeLook, { lanes }: Drawn): PageLayer {
  let layer = lanes.get(lane);
  if (!layer) lanes.set(lane, (layer = { box: lane.box, scene: draw(lane, look) }));
  return layer;
}

function titleLayer({ document, geometry }: Drawing, look: NodeLook, { titles }: Drawn): { readonly height: number; readonly layer: PageLayer } {
  const { width } = geometry.size;
  const before = titles.get(document.project);
  if (before?.title === document.title && before.width === width) return before;
  const block = titleBlock(document, width, look);
  const top = -block.height - GAP / 2;
  const layer = { box: { x: 0, y: top, width, height: block.height }, scene: node('g', FONT_ATTRIBUTES, block.draw(0, top)) };
  const made = { title: document.title, width, height: block.height, layer };
  titles.set(document.project, made);
  return made;
}

/** The layer of the last time where it would show the same. */
function layerAsBefore({ last }: Drawn, name: string, box: Box, scene: SceneNode): PageLayer {
  const markup = toMarkup(scene);
  const before = last.get(name);
  if (before?.markup === markup) return before.layer;
  const layer = { box, scene };
  last.set(name, { layer, markup });
  return layer;
}
