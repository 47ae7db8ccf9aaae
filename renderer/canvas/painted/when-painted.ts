import type { Drawing } from '../../store/drawing';

/** Above this many elements the browser's own tree of nodes is slower than a picture. */
export const PAINTED_ABOVE = 150;

/** `?canvas=painted` and `?canvas=nodes` hold a window to one way, to compare the two. */
const held = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('canvas');

/**
 * Whether a drawing is shown as a painted picture, with real nodes only for what a person is busy with. Small drawings are
 * real nodes throughout.
 */
export function isPainted({ document }: Drawing): boolean {
  if (held === 'painted') return true;
  return held !== 'nodes' && document.elements.length > PAINTED_ABOVE;
}
