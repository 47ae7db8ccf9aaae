import type { DrawingIndex } from '../../document/drawing-index';
import type { Frame, Frames } from '../frames';
import type { Layer, Unit } from './units';

/** A place in a layer's order: a unit, or the point where a line between other layers passes. */
export interface Node {
  readonly layer: number;
  readonly unit?: Unit;
  readonly width: number;
  /** Edges to the layer above and below. */
  readonly up: Edge[];
  readonly down: Edge[];
  /** Units of the same layer that it is linked to. */
  readonly beside: Node[];
  /** Centre, in px; only its relation to others counts. */
  x: number;
  /** Position in its layer. */
  position: number;
}

export interface Edge {
  readonly upper: Node;
  readonly lower: Node;
  /** How many links it stands for. */
  readonly weight: number;
}

/** Nodes that move together and keep their order. */
export interface Block {
  readonly nodes: readonly Node[];
  readonly tail: boolean;
}

export interface Graph {
  /** For each layer its blocks, left to right. */
  readonly layers: Block[][];
  readonly nodeOf: ReadonlyMap<Unit, Node>;
}

const DUMMY_WIDTH = 8;

/** Makes nodes of units and edges of links; an edge that passes layers gets a node in each of them. */
export function graphOf(index: DrawingIndex, frames: Frames, layers: readonly Layer[]): Graph {
  const nodeOf = new Map<Unit, Node>();
  const unitOf = new Map<Frame, Unit>();
  const blocks = layers.map((layer, level) => {
    const chains = new Map<number, Node[]>();
    const list: Block[] = [];
    for (const unit of layer.units) {
      const node = newNode(level, unit);
      nodeOf.set(unit, node);
      for (const frame of unit.frames) unitOf.set(frame, unit);
      const chain = layer.chains.get(unit);
      const started = chain === undefined ? undefined : chains.get(chain);
      if (started) {
        started.push(node);
        continue;
      }
      const nodes = [node];
      if (chain !== undefined) chains.set(chain, nodes);
      list.push({ nodes, tail: layer.tail.includes(unit) });
    }
    return list;
  });
  for (const { from, to, weight } of pairs(index, frames, unitOf, nodeOf)) connect(from, to, weight, blocks);
  return { layers: blocks, nodeOf };
}

function newNode(layer: number, unit?: Unit): Node {
  return { layer, ...(unit && { unit }), width: unit?.width ?? DUMMY_WIDTH, up: [], down: [], beside: [], x: 0, position: 0 };
}

function pairs(index: DrawingIndex, frames: Frames, unitOf: ReadonlyMap<Frame, Unit>, nodeOf: ReadonlyMap<Unit, Node>): Iterable<{ from: Node; to: Node; weight: number }> {
  const found = new Map<Node, Map<Node, { from: Node; to: Node; weight: number }>>();
  const nodeFor = (id: string): Node | undefined => {
    const frame = frames.byElement.get(id);
    const unit = frame && unitOf.get(frame);
    return unit && nodeOf.get(unit);
  };
  const list: { from: Node; to: Node; weight: number }[] = [];
  for (const link of index.document.links) {
    const a = nodeFor(link.from);
    const b = nodeFor(link.to);
    if (!a || !b || a === b) continue;
    const [from, to] = a.layer <= b.layer ? [a, b] : [b, a];
    const ends = found.get(from) ?? new Map<Node, { from: Node; to: Node; weight: number }>();
    found.set(from, ends);
    const known = ends.get(to);
    if (known) {
      known.weight++;
      continue;
    }
    const pair = { from, to, weight: 1 };
    ends.set(to, pair);
    list.push(pair);
  }
  return list;
}

function connect(from: Node, to: Node, weight: number, layers: Block[][]): void {
  if (from.layer === to.layer) {
    from.beside.push(to);
    to.beside.push(from);
    return;
  }
  let upper = from;
  for (let level = from.layer + 1; level <= to.layer; level++) {
    const lower = level === to.layer ? to : newNode(level);
    if (lower !== to) layers[level]?.push({ nodes: [lower], tail: false });
    const edge = { upper, lower, weight };
    upper.down.push(edge);
    lower.up.push(edge);
    upper = lower;
  }
}
