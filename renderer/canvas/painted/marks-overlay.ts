import type { Box } from '../../../shared/layout/geometry';
import type { Drawing } from '../../store/drawing';
import type { Overlay } from './painter';

/** Marks on elements that have no node of their own at the moment. */
export interface Marks {
  readonly drawing: Drawing;
  /** Selected. */
  readonly selected: readonly string[];
  /** Has the keyboard. */
  readonly focused: string | undefined;
  /** May take the end of the line that is being drawn. */
  readonly allowed: readonly string[];
  /** May not: stand back. */
  readonly refused: readonly string[];
}

/** The window's colours for marks. */
export interface MarkColours {
  readonly accent: string;
  readonly focus: string;
  readonly done: string;
  readonly page: string;
}

/** Px on the screen. */
const SELECTED = { gap: 3, width: 2 };
const FOCUSED = { gap: 5, width: 3 };

export function marksOverlay(marks: Marks, colours: MarkColours): Overlay {
  const boxes = (ids: readonly string[]): readonly Box[] => ids.flatMap((id) => marks.drawing.geometry.boxes.get(id) ?? []);
  const selected = boxes(marks.selected);
  const focused = boxes(marks.focused === undefined ? [] : [marks.focused]);
  const allowed = boxes(marks.allowed);
  const refused = boxes(marks.refused);
  const focusedLine = marks.focused === undefined ? undefined : marks.drawing.geometry.links.get(marks.focused);
  return (context, scale) => {
    const px = devicePixelRatio / scale;
    const outline = (list: readonly Box[], colour: string, gap: number, width: number): void => {
      if (list.length === 0) return;
      const path = new Path2D();
      for (const box of list) path.roundRect(box.x - gap, box.y - gap, box.width + 2 * gap, box.height + 2 * gap, 6);
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke(path);
    };
    if (refused.length > 0) {
      context.globalAlpha = 0.65;
      context.fillStyle = colours.page;
      for (const box of refused) context.fillRect(box.x - 1, box.y - 1, box.width + 2, box.height + 2);
      context.globalAlpha = 1;
    }
    outline(allowed, colours.done, 3, 2 * Math.max(1, px));
    outline(selected, colours.accent, SELECTED.gap, SELECTED.width * Math.max(1, px));
    outline(focused, colours.focus, FOCUSED.gap, FOCUSED.width * Math.max(1, px));
    if (focusedLine) {
      context.strokeStyle = colours.focus;
      context.globalAlpha = 0.35;
      context.lineWidth = 12 * px;
      context.stroke(new Path2D(`M${focusedLine.points.map(({ x, y }) => `${x} ${y}`).join('L')}`));
      context.globalAlpha = 1;
    }
  };
}
