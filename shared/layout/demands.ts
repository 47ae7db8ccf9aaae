import type { DrawingIndex } from '../document/drawing-index';
import type { Frame, Frames, WantedWidths } from './frames';
import type { MeasuredOptions } from './measures';
import { CROWDED_LABELS, CROWDED_LABEL_WIDTH, LABEL_CLEARANCE, LABEL_WIDTH } from './spacing';
import { wordingOf, type Wording } from './wording';

/** What the links ask of the boxes, known before anything is routed. */
export interface Demands {
  readonly widths: WantedWidths;
  /** By link id. */
  readonly wordings: ReadonlyMap<string, Wording>;
}

/** Width of an edge that a line without label takes up. */
const PORT_WIDTH = 10;
/** No box grows beyond this for its labels; they say less instead. */
const MAX_LABEL_ROW = 720;

/**
 * Words the links' labels, as fully as the boxes they stand over can bear, and asks for the width that labels and lines
 * need side by side.
 * @param drawnWith opposite exchanges: the earlier link by the later
 */
export function demandsOf(index: DrawingIndex, frames: Frames, drawnWith: ReadonlyMap<string, string>, options: MeasuredOptions): Demands {
  const opposites = new Map([...drawnWith].map(([later, earlier]) => [earlier, later]));
  const tops = new Map<Frame, { labelled: string[]; plain: number }>();
  const bottoms = new Map<Frame, number>();
  const wordings = new Map<string, Wording>();
  const word = (id: string, detail: Parameters<typeof wordingOf>[3], maxWidth: number): Wording | undefined => {
    const link = index.link(id);
    const opposite = opposites.get(id);
    return link && wordingOf(index, link, opposite === undefined ? undefined : index.link(opposite), detail, maxWidth, options);
  };
  for (const link of index.document.links) {
    if (drawnWith.has(link.id)) continue;
    const from = frames.byElement.get(link.from);
    const to = frames.byElement.get(link.to);
    if (!from || !to) continue;
    const wording = word(link.id, 'full', LABEL_WIDTH);
    if (wording) wordings.set(link.id, wording);
    if (from === to) {
      if (link.from === link.to) bottoms.set(from, (bottoms.get(from) ?? 0) + 2);
      continue;
    }
    const [upper, lower] = standsLower(from, to) ? [to, from] : [from, to];
    const top = tops.get(lower) ?? { labelled: [], plain: 0 };
    tops.set(lower, top);
    if (wording) top.labelled.push(link.id);
    else top.plain++;
    bottoms.set(upper, (bottoms.get(upper) ?? 0) + 1);
  }
  const widths = new Map<string, number>();
  const want = (frame: Frame, width: number): void => {
    if (width > frame.box.width) widths.set(frame.element.id, Math.max(widths.get(frame.element.id) ?? 0, Math.ceil(width)));
  };
  for (const [frame, { labelled, plain }] of tops) {
    want(frame, fitLabels(frame, labelled, wordings, word) + (plain + 1) * PORT_WIDTH);
  }
  for (const [frame, count] of bottoms) want(frame, (count + 1) * PORT_WIDTH);
  return { widths, wordings };
}

/** Shortens the labels over one box until they fit side by side. */
function fitLabels(frame: Frame, ids: readonly string[], wordings: Map<string, Wording>, word: (id: string, detail: 'full' | 'counted' | 'method', maxWidth: number) => Wording | undefined): number {
  const width = (): number => ids.reduce((sum, id) => sum + (wordings.get(id)?.size.width ?? 0) + 2 * LABEL_CLEARANCE, 0);
  if (ids.length === 1 && ids[0] !== undefined) {
    // Alone over its box, a label may be as wide as the box.
    const wide = word(ids[0], 'full', Math.max(LABEL_WIDTH, frame.box.width - 2 * LABEL_CLEARANCE));
    if (wide) wordings.set(ids[0], wide);
  }
  if (ids.length < CROWDED_LABELS) return width();
  const steps = [
    ['full', CROWDED_LABEL_WIDTH],
    ['counted', CROWDED_LABEL_WIDTH],
    ['method', CROWDED_LABEL_WIDTH],
  ] as const;
  for (const [detail, maxWidth] of steps) {
    for (const id of ids) {
      const wording = word(id, detail, maxWidth);
      if (wording) wordings.set(id, wording);
      else wordings.delete(id);
    }
    if (width() <= MAX_LABEL_ROW) break;
  }
  return width();
}

function standsLower(a: Frame, b: Frame): boolean {
  return a.lane > b.lane || (a.lane === b.lane && a.box.y > b.box.y);
}
