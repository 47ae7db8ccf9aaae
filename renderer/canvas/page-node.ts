import type { Rect } from '@xyflow/react';
import type { LmvDocument, Project } from '../../shared/document/types';
import { drawArchitectures } from '../../shared/drawing/draw-architectures';
import { drawLane } from '../../shared/drawing/draw-lane';
import { legend } from '../../shared/drawing/legend';
import { node, type SceneNode } from '../../shared/drawing/scene';
import { FONT_ATTRIBUTES } from '../../shared/drawing/text-block';
import { titleBlock } from '../../shared/drawing/title-block';
import { translate } from '../../shared/drawing/number-format';
import type { LaneGeometry } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';
import type { NodeLook } from './element-nodes';
import { PAGE_NODE, type PageFlowNode } from './flow-types';

/** Px of paper around what is drawn. */
const MARGIN = 40;
const GAP = 20;

/** What was drawn for one look, by what it was drawn from: a drag that grows one lane draws only that lane anew. */
interface Drawn {
  readonly lanes: WeakMap<LaneGeometry, SceneNode>;
  readonly titles: WeakMap<Project, { readonly title: string; readonly width: number; readonly height: number; readonly scene: SceneNode }>;
}
const drawnByLook = new WeakMap<NodeLook, Drawn>();

/**
 * The node behind all others: paper, title block, lanes and legend, made by the same functions as the exported page.
 * The geometry's (0, 0) is the canvas's.
 */
export function pageNode({ document, index, geometry }: Drawing, look: NodeLook): PageFlowNode {
  let drawn = drawnByLook.get(look);
  if (!drawn) drawnByLook.set(look, (drawn = { lanes: new WeakMap(), titles: new WeakMap() }));
  const width = geometry.size.width;
  const title = drawTitle(document, width, look, drawn);
  const key = legend(index, geometry, width, look);
  const top = MARGIN + title.height + GAP / 2;
  const legendTop = geometry.size.height + GAP;
  const size = { width: width + 2 * MARGIN, height: top + legendTop + (key ? key.height + GAP : 0) + MARGIN / 2 };
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
      scenes: [
        node('rect', { ...size, x: 0, y: 0, fill: look.palette.page, rx: 4 }),
        node('g', { ...FONT_ATTRIBUTES, transform: translate(MARGIN, MARGIN) }, [title.scene]),
        node('g', { ...FONT_ATTRIBUTES, transform: translate(MARGIN, top) }, [
          ...geometry.lanes.map((lane) => drawCached(lane, look, drawn)),
          drawArchitectures(geometry.lanes, look),
          ...(key ? [node('g', {}, key.draw(0, legendTop))] : []),
        ]),
      ],
    },
  };
}

/** The page in canvas px. */
export function pageRect(page: PageFlowNode): Rect {
  return { ...page.position, ...page.data.size };
}

function drawCached(lane: LaneGeometry, look: NodeLook, { lanes }: Drawn): SceneNode {
  let scene = lanes.get(lane);
  if (!scene) lanes.set(lane, (scene = drawLane(lane, look)));
  return scene;
}

function drawTitle(document: LmvDocument, width: number, look: NodeLook, { titles }: Drawn): { readonly height: number; readonly scene: SceneNode } {
  const before = titles.get(document.project);
  if (before?.title === document.title && before.width === width) return before;
  const block = titleBlock(document, width, look);
  const made = { title: document.title, width, height: block.height, scene: node('g', {}, block.draw(0, 0)) };
  titles.set(document.project, made);
  return made;
}
