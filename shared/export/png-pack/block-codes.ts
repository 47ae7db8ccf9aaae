import type { BitWriter } from './bit-writer';
import { codeLengths, codesOf } from './huffman';

/** In which order the lengths of the code for lengths are written. */
const LENGTHS_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/**
 * Writes a block's codes as their lengths, which are themselves packed by a code of their own (RFC 1951, 3.2.7).
 * @param letters bits of the codes of bytes, of the block's end and of lengths
 * @param distances bits of the codes of distances
 */
export function writeCodes(bits: BitWriter, letters: Uint8Array, distances: Uint8Array): void {
  const letterCount = Math.max(257, usedOf(letters));
  const distanceCount = Math.max(1, usedOf(distances));
  const lengths = [...letters.subarray(0, letterCount), ...distances.subarray(0, distanceCount)];
  const runs = runsOf(lengths);
  const counts = new Uint32Array(19);
  for (const { symbol } of runs) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const own = codeLengths(counts, 7);
  const codes = codesOf(own);
  let ownCount = LENGTHS_ORDER.length;
  while (ownCount > 4 && own[LENGTHS_ORDER[ownCount - 1] ?? 0] === 0) ownCount--;
  bits.put(letterCount - 257, 5);
  bits.put(distanceCount - 1, 5);
  bits.put(ownCount - 4, 4);
  for (const symbol of LENGTHS_ORDER.slice(0, ownCount)) bits.put(own[symbol] ?? 0, 3);
  for (const { symbol, more, extra } of runs) {
    bits.put(codes[symbol] ?? 0, own[symbol] ?? 0);
    bits.put(more, extra);
  }
}

function usedOf(lengths: Uint8Array): number {
  return lengths.findLastIndex((length) => length > 0) + 1;
}

interface LengthRun {
  /** A length, or 16: the last once more, 17 and 18: zeros. */
  readonly symbol: number;
  readonly more: number;
  /** Bits that `more` is written in. */
  readonly extra: number;
}

function runsOf(lengths: readonly number[]): readonly LengthRun[] {
  const runs: LengthRun[] = [];
  let at = 0;
  while (at < lengths.length) {
    const symbol = lengths[at] ?? 0;
    let end = at + 1;
    while (lengths[end] === symbol) end++;
    if (symbol !== 0) {
      runs.push({ symbol, more: 0, extra: 0 });
      at++;
    }
    while (end - at >= 3) {
      const most = symbol !== 0 ? 6 : end - at > 10 ? 138 : 10;
      const count = Math.min(most, end - at);
      if (symbol !== 0) runs.push({ symbol: 16, more: count - 3, extra: 2 });
      else if (most === 10) runs.push({ symbol: 17, more: count - 3, extra: 3 });
      else runs.push({ symbol: 18, more: count - 11, extra: 7 });
      at += count;
    }
    for (; at < end; at++) runs.push({ symbol, more: 0, extra: 0 });
  }
  return runs;
}
