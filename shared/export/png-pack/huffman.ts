/**
 * The lengths of a prefix code for symbols by how often they stand in a text (Huffman).
 * @param counts how often each symbol stands there
 * @param longest most bits of a code; large enough for all symbols to have one
 * @returns bits of each symbol's code; 0 for symbols that don't stand there, and 1 where only one does
 */
export function codeLengths(counts: ArrayLike<number>, longest: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const used = Array.from(lengths.keys()).filter((symbol) => (counts[symbol] ?? 0) > 0);
  if (used.length === 1) lengths[used[0] ?? 0] = 1;
  if (used.length < 2) return lengths;
  let weights = used.map((symbol) => counts[symbol] ?? 0);
  for (;;) {
    const depths = depthsOf(weights);
    if (depths.every((depth) => depth <= longest)) {
      for (const [at, symbol] of used.entries()) lengths[symbol] = depths[at] ?? 0;
      return lengths;
    }
    // Flatter weights give a flatter tree: a little worse than the best one within the limit, and hardly ever needed.
    weights = weights.map((weight) => Math.ceil(weight / 2));
  }
}

/**
 * How deep each leaf is in a Huffman tree.
 * @param weights at least two, each over 0
 */
function depthsOf(weights: readonly number[]): readonly number[] {
  const count = weights.length;
  // Equal weights in the order of the symbols, so that the same text gives the same code everywhere.
  const order = [...weights.keys()].toSorted((one, other) => (weights[one] ?? 0) - (weights[other] ?? 0) || one - other);
  // Leaves from the lightest on, then the nodes in the order they are made, which is that of their weights too.
  const weight = order.map((leaf) => weights[leaf] ?? 0);
  const parent: number[] = [];
  let leaf = 0;
  let node = count;
  const lightest = (): number => (leaf < count && (node >= weight.length || (weight[leaf] ?? 0) <= (weight[node] ?? 0)) ? leaf++ : node++);
  for (let made = count; made < 2 * count - 1; made++) {
    const [one, other] = [lightest(), lightest()];
    weight.push((weight[one] ?? 0) + (weight[other] ?? 0));
    parent[one] = made;
    parent[other] = made;
  }
  const depth = new Uint32Array(2 * count - 1);
  for (let at = 2 * count - 3; at >= 0; at--) depth[at] = (depth[parent[at] ?? 0] ?? 0) + 1;
  const depths: number[] = [];
  for (const [at, symbol] of order.entries()) depths[symbol] = depth[at] ?? 0;
  return depths;
}

/**
 * The codes that deflate gives to lengths: shorter ones first, then by symbol; turned round, as they are written from the lowest bit on.
 * @param lengths from {@link codeLengths}
 */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= 15; length++) {
    next <<= 1;
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      codes[symbol] = turned(next, length);
      next++;
    }
  }
  return codes;
}

/** A code with its bits the other way round. */
function turned(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
