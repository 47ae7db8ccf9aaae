import type { Block, Edge, Graph, Node } from './graph';

const GAP = 32;
/** Sweeps down and up; the order with the fewest crossings is kept. */
const SWEEPS = 12;
/** From this many edges on, neighbours are not exchanged one by one. */
const LARGE = 6000;

/**
 * Orders the layers so that few edges cross: each block moves to the middle of what it is linked to, layer by layer,
 * down and up; then neighbours change places where that saves a crossing.
 * @param movable which layers may be reordered; the others keep the order in which they are given
 */
export function orderLayers(graph: Graph, movable: (layer: number) => boolean): void {
  for (const blocks of graph.layers) place(blocks);
  let best = snapshot(graph);
  let least = cost(graph);
  const edges = graph.layers.reduce((sum, blocks) => sum + blocks.reduce((total, { nodes }) => total + nodes.reduce((count, { down }) => count + down.length, 0), 0), 0);
  const offer = (): void => {
    const now = cost(graph);
    if (now.crossings < least.crossings || (now.crossings === least.crossings && now.length < least.length - 1)) {
      least = now;
      best = snapshot(graph);
    }
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    const levels = graph.layers.map((_, level) => level);
    for (const level of down ? levels : levels.toReversed()) {
      if (movable(level)) sortByMiddle(graph.layers[level] ?? [], sweep < 4 ? (down ? 'up' : 'down') : sweep % 3 === 0 ? 'both' : down ? 'up' : 'down');
    }
    if (edges < LARGE) exchange(graph, movable);
    offer();
  }
  restore(graph, best);
}

/** Sets a layer's nodes side by side, centred on 0. */
function place(blocks: readonly Block[]): void {
  let total = -GAP;
  for (const { nodes } of blocks) for (const { width } of nodes) total += width + GAP;
  let left = -total / 2;
  let position = 0;
  for (const { nodes } of blocks) {
    for (const node of nodes) {
      node.x = left + node.width / 2;
      node.position = position++;
      left += node.width + GAP;
    }
  }
}

function sortByMiddle(blocks: Block[], side: 'up' | 'down' | 'both'): void {
  const keys = new Map(blocks.map((block) => [block, middle(block, side)]));
  blocks.sort((a, b) => Number(a.tail) - Number(b.tail) || (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
  place(blocks);
}

function middle({ nodes }: Block, side: 'up' | 'down' | 'both'): number {
  let sum = 0;
  let weight = 0;
  let own = 0;
  for (const node of nodes) {
    own += node.x / nodes.length;
    if (side !== 'down') for (const { upper, weight: w } of node.up) [sum, weight] = [sum + upper.x * w, weight + w];
    if (side !== 'up') for (const { lower, weight: w } of node.down) [sum, weight] = [sum + lower.x * w, weight + w];
  }
  // Neighbours in the layer itself pull only on what nothing else holds; two that pull each other would never settle.
  if (weight === 0) for (const node of nodes) for (const other of node.beside) [sum, weight] = [sum + other.x, weight + 1];
  return weight === 0 ? own : sum / weight;
}

function exchange(graph: Graph, movable: (layer: number) => boolean): void {
  for (let round = 0, moved = true; moved && round < 6; round++) {
    moved = false;
    graph.layers.forEach((blocks, level) => {
      if (!movable(level)) return;
      for (let i = 1; i < blocks.length; i++) {
        const a = blocks[i - 1] as Block;
        const b = blocks[i] as Block;
        if (a.tail !== b.tail || crossingsBetween(a, b) <= crossingsBetween(b, a)) continue;
        blocks[i - 1] = b;
        blocks[i] = a;
        moved = true;
      }
      place(blocks);
    });
  }
}

/** Crossings among the edges of two blocks when the first stands left of the second. */
function crossingsBetween(left: Block, right: Block): number {
  let count = 0;
  for (const a of left.nodes) {
    for (const b of right.nodes) {
      for (const e of a.up) for (const f of b.up) if (e.upper.position > f.upper.position) count += e.weight * f.weight;
      for (const e of a.down) for (const f of b.down) if (e.lower.position > f.lower.position) count += e.weight * f.weight;
    }
  }
  return count;
}

function cost(graph: Graph): { readonly crossings: number; readonly length: number } {
  let crossings = 0;
  let length = 0;
  for (const blocks of graph.layers) {
    const edges: Edge[] = [];
    let widest = 0;
    for (const { nodes } of blocks) {
      for (const node of nodes) {
        for (const edge of node.down) {
          edges.push(edge);
          widest = Math.max(widest, edge.lower.position);
          length += Math.abs(edge.upper.x - edge.lower.x) * edge.weight;
        }
        for (const other of node.beside) length += Math.abs(node.x - other.x) / 2;
      }
    }
    crossings += inversions(edges, widest + 1);
  }
  return { crossings, length };
}

/** Pairs of edges in the wrong order at one of their ends: a Fenwick tree over the lower ends. */
function inversions(edges: Edge[], size: number): number {
  edges.sort((a, b) => a.upper.position - b.upper.position || a.lower.position - b.lower.position);
  const tree = new Float64Array(size + 1);
  let total = 0;
  let count = 0;
  for (const { lower, weight } of edges) {
    let before = 0;
    for (let i = lower.position + 1; i > 0; i -= i & -i) before += tree[i] ?? 0;
    count += weight * (total - before);
    for (let i = lower.position + 1; i <= size; i += i & -i) tree[i] = (tree[i] ?? 0) + weight;
    total += weight;
  }
  return count;
}

function snapshot(graph: Graph): readonly (readonly Block[])[] {
  return graph.layers.map((blocks) => [...blocks]);
}

function restore(graph: Graph, order: readonly (readonly Block[])[]): void {
  order.forEach((blocks, level) => {
    const layer = graph.layers[level];
    if (!layer) return;
    layer.splice(0, layer.length, ...blocks);
    place(layer);
  });
}

/** The units of a layer in their order. */
export function unitsInOrder(blocks: readonly Block[]): readonly Node[] {
  return blocks.flatMap(({ nodes }) => nodes.filter(({ unit }) => unit !== undefined));
}
