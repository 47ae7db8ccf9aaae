import { laneOf } from '../../shared/document/kinds';
import type { Element, Lane, Link } from '../../shared/document/types';
import { drawLink, linkName } from '../../shared/drawing/draw-link';
import type { DrawingIndex } from '../../shared/document/drawing-index';
import type { Geometry, LinkGeometry } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';
import type { NodeLook } from './element-nodes';
import { laneNodeId, type LinkFlowEdge } from './flow-types';
import { once } from './once';

interface Made {
  readonly link: Link;
  readonly from: Element;
  readonly to: Element;
  readonly geometry: LinkGeometry;
  readonly selected: boolean;
  readonly look: NodeLook;
  readonly edge: LinkFlowEdge;
}

export type EdgeMemory = Map<string, Made>;

/**
 * React Flow's edges for the links of a drawing, with the same care for identity as the nodes. Of two opposite
 * exchanges drawn as one double-headed line only the first has an edge.
 * @param lines where each link runs
 * @param memory what was made before; brought up to date
 * @param hot in a painted drawing: the links that have edges
 */
export function linkEdges({ index, folded }: Pick<Drawing, 'index' | 'folded'>, lines: Geometry['links'], selected: ReadonlySet<string>, look: NodeLook, memory: EdgeMemory, hot?: ReadonlySet<string>): LinkFlowEdge[] {
  const edges: LinkFlowEdge[] = [];
  const seen = new Set<string>();
  for (const link of index.document.links) {
    if (hot && !hot.has(link.id)) continue;
    const geometry = lines.get(link.id);
    const from = index.element(link.from);
    const to = index.element(link.to);
    if (!geometry || geometry.drawnWith !== undefined || !from || !to) continue;
    seen.add(link.id);
    const made = makeEdge(index, folded, { link, from, to, geometry, selected: selected.has(link.id), look }, memory.get(link.id));
    memory.set(link.id, made);
    edges.push(made.edge);
  }
  for (const id of memory.keys()) if (!seen.has(id)) memory.delete(id);
  return edges;
}

function makeEdge(index: DrawingIndex, folded: ReadonlySet<Lane>, wanted: Omit<Made, 'edge'>, before: Made | undefined): Made {
  const { link, from, to, geometry, selected, look } = wanted;
  const sameDrawing =
    before !== undefined && before.link === link && before.geometry === geometry && before.look === look && before.from.kind === from.kind && before.to.kind === to.kind;
  const sameNames = before !== undefined && before.from.name === from.name && before.to.name === to.name;
  const source = nodeOf(from, folded);
  const target = nodeOf(to, folded);
  if (sameDrawing && sameNames && before.selected === selected && before.edge.source === source && before.edge.target === target) return { ...wanted, edge: before.edge };
  const data = sameDrawing && before.edge.data ? before.edge.data : { link, geometry, draw: once(() => drawLink(index, link, geometry, look)) };
  const edge: LinkFlowEdge = {
    id: link.id,
    type: 'link',
    source,
    target,
    sourceHandle: 'out',
    targetHandle: 'in',
    selected,
    data,
    zIndex: 1,
    ariaLabel: linkName(index, link, look.lang),
    domAttributes: { 'aria-roledescription': look.text('canvas.link') },
  };
  return { ...wanted, edge };
}

/** The node that an end stands at: in a folded lane its strip. */
function nodeOf(element: Element, folded: ReadonlySet<Lane>): string {
  return folded.has(laneOf(element)) ? laneNodeId(laneOf(element)) : element.id;
}
