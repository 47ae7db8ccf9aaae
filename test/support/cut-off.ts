/**
 * What can't be seen whole however one scrolls, among all that answers to a person: outside the window, cut off, or
 * covered. For `page.evaluate`: it sees nothing of this file.
 * @param within a selector
 * @returns a line each; and one where the page itself can be scrolled sideways
 */
export function cutOff(within: string): readonly string[] {
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than the window');
  const stops = 'button, a[href], input, select, textarea, [tabindex="0"], [role="option"], [role="tab"]';
  for (const stop of [...document.querySelectorAll(within)].flatMap((root) => [...root.querySelectorAll<HTMLElement>(stops)])) {
    const { width, height } = stop.getBoundingClientRect();
    if (!stop.checkVisibility({ visibilityProperty: true }) || width < 3 || height < 3 || stop.closest('[aria-hidden="true"], .react-flow__viewport')) continue;
    stop.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = stop.getBoundingClientRect();
    const name = `${stop.tagName.toLowerCase()} “${(stop.getAttribute('aria-label') ?? stop.innerText).trim().slice(0, 40)}”`;
    // What is larger than the window is scrolled through.
    const low = box.height < innerHeight && (box.top < -1 || box.bottom > innerHeight + 1);
    if (box.left < -1 || box.right > innerWidth + 1 || low) {
      found.push(`${name} is outside: ${Math.round(box.left)}–${Math.round(box.right)}, ${Math.round(box.top)}–${Math.round(box.bottom)}`);
      continue;
    }
    const middle = document.elementFromPoint(box.left + box.width / 2, Math.max(1, Math.min(innerHeight - 1, box.top + box.height / 2)));
    const labelled = stop instanceof HTMLInputElement && [...(stop.labels ?? [])].some((label) => label.contains(middle));
    if (middle && !stop.contains(middle) && !labelled && getComputedStyle(stop).pointerEvents !== 'none') found.push(`${name} is covered by ${middle.tagName.toLowerCase()}.${middle.className}`);
  }
  return found;
}
