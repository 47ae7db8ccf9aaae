import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';

/** The window's regions: bar, panels, canvas, status. */
const REGIONS = 'header[aria-label], aside[aria-label], main[aria-label], footer[aria-label]';
const STOPS = 'button:not(:disabled):not([tabindex="-1"]), input:not(:disabled), textarea, select, a[href], [tabindex="0"]';

/**
 * Gives the keyboard to the next region of the window, round and round; in the canvas to what is selected.
 * @param by 1 for the next region, -1 for the one before
 */
export function nextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter((region) => region.checkVisibility());
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const region = regions.at((at === -1 && by === -1 ? -1 : at + by) % regions.length);
  if (!region) return;
  if (region.tagName !== 'MAIN') {
    region.querySelector<HTMLElement>(STOPS)?.focus();
    return;
  }
  const { elements, links } = useEditor.getState().selection;
  const chosen = elements.at(-1) ?? links.at(-1);
  if (chosen === undefined) canvas()?.focus();
  else canvas()?.stand(chosen);
}
