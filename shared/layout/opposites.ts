import type { DrawingIndex } from '../document/drawing-index';

/**
 * Finds the exchanges that are drawn as part of an earlier one: same ends the other way round, same method. Each link
 * takes part in one pair at most; repeated links pair in document order.
 * @returns the earlier link's id by the later one's
 */
export function oppositeExchanges(index: DrawingIndex): ReadonlyMap<string, string> {
  const waiting = new Map<string, string[]>();
  const drawnWith = new Map<string, string>();
  for (const link of index.document.links) {
    if (link.from === link.to || index.meaning(link) !== 'exchange') continue;
    const method = link.method ?? '';
    const partner = waiting.get(key(link.to, link.from, method))?.shift();
    if (partner !== undefined) {
      drawnWith.set(link.id, partner);
      continue;
    }
    const own = key(link.from, link.to, method);
    const list = waiting.get(own);
    if (list) list.push(link.id);
    else waiting.set(own, [link.id]);
  }
  return drawnWith;
}

function key(from: string, to: string, method: string): string {
  return JSON.stringify([from, to, method]);
}
