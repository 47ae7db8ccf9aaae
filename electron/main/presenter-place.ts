import type { Rectangle } from 'electron';

/** How large the presenter's window is at first, in px, where its display has the room. */
const WIDTH = 960;
const HEIGHT = 720;

/** How far it stands from the audience's window where both have to share a display, in px. */
const STEP = 56;

/**
 * Where the presenter's window opens: in the middle of a display that the audience's window is not on, else beside that
 * window on the same one, and whole.
 * @param displays all there are
 * @param audience where the audience's window stands
 */
export function presenterPlace(displays: readonly { readonly workArea: Rectangle }[], audience: Rectangle): Rectangle {
  const areas = displays.map(({ workArea }) => workArea);
  const shared = areas.find((area) => holdsMiddle(area, audience)) ?? areas[0] ?? audience;
  const other = areas.find((area) => area !== shared);
  const area = other ?? shared;
  const width = Math.min(WIDTH, area.width);
  const height = Math.min(HEIGHT, area.height);
  if (other) return { x: Math.round(area.x + (area.width - width) / 2), y: Math.round(area.y + (area.height - height) / 2), width, height };
  return { x: within(audience.x + STEP, area.x, area.width - width), y: within(audience.y + STEP, area.y, area.height - height), width, height };
}

/** As near to what is wanted as the room allows. */
function within(wanted: number, start: number, room: number): number {
  return Math.max(start, Math.min(wanted, start + room));
}

function holdsMiddle(area: Rectangle, window: Rectangle): boolean {
  const x = window.x + window.width / 2;
  const y = window.y + window.height / 2;
  return x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
}
