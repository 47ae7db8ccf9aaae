import type { DrawingIndex } from '../document/drawing-index';
import { Anchor } from './anchors';
import type { Frames } from './frames';
import type { RouteRequest } from './route';
import type { Strips } from './strips';
import type { Wording } from './wording';

/**
 * The links of a drawing as the router takes them: with their ends' boxes and their labels. Links that are drawn with
 * another, or that have lost an end, are left out.
 */
export function requestsOf(
  index: DrawingIndex,
  frames: Frames,
  strips: Strips,
  drawnWith: ReadonlyMap<string, string>,
  wordings: ReadonlyMap<string, Wording>,
): readonly RouteRequest[] {
  const anchors = new Map<string, Anchor>();
  const anchorOf = (id: string): Anchor | undefined => {
    const known = anchors.get(id);
    if (known) return known;
    const element = index.element(id);
    const frame = frames.byElement.get(id);
    const seat = frame && strips.seats.get(frame);
    if (!element || !seat) return undefined;
    const anchor = new Anchor(element, seat);
    anchors.set(id, anchor);
    return anchor;
  };
  const requests: RouteRequest[] = [];
  index.document.links.forEach((link, position) => {
    if (drawnWith.has(link.id)) return;
    const from = anchorOf(link.from);
    const to = anchorOf(link.to);
    const wording = wordings.get(link.id);
    if (from && to) requests.push({ link: position, from, to, labelWidth: wording?.size.width ?? 0, ...(wording && { wording }) });
  });
  return requests;
}
