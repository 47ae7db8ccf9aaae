import type { Op, ShapeOp, TextOp } from './scene-ops';

/** Below this height on the screen, in device px, letters are a grey line to every eye. */
const LEGIBLE = 3.4;
/** Below this scale an icon is a speck. */
const FINE = 0.3;

export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * The canvas adapter of the drawing's scene, second half: paints a list at the context's origin.
 * @param scale device px for one px of the drawing: what is too small to be read is painted as what would be seen of it
 */
export function paintOps(context: PaintContext, ops: readonly Op[], scale: number): void {
  for (const op of ops) {
    if (op.what === 'text') paintText(context, op, scale);
    else if (!op.fine || scale >= FINE) paintShape(context, op);
  }
}

/** To be called once on a context before anything is painted on it. */
export function prepareText(context: PaintContext): void {
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  context.fontKerning = 'normal';
  // Widths as the layout measured them, at every zoom.
  context.textRendering = 'geometricPrecision';
}

function paintShape(context: PaintContext, op: ShapeOp): void {
  if (op.fill !== undefined) {
    context.fillStyle = op.fill;
    context.fill(op.path);
  }
  if (op.stroke === undefined) return;
  context.strokeStyle = op.stroke;
  context.lineWidth = op.width;
  context.lineCap = op.cap;
  context.lineJoin = op.join;
  if (op.dash.length > 0) context.setLineDash(op.dash as number[]);
  if (op.strokeOpacity !== 1) context.globalAlpha = op.strokeOpacity;
  context.stroke(op.path);
  if (op.strokeOpacity !== 1) context.globalAlpha = 1;
  if (op.dash.length > 0) context.setLineDash([]);
}

function paintText(context: PaintContext, op: TextOp, scale: number): void {
  context.fillStyle = op.fill;
  if (op.size * scale < LEGIBLE) {
    if (op.matrix === undefined) paintBar(context, op);
    return;
  }
  context.font = op.font;
  context.letterSpacing = op.spacing;
  context.textAlign = op.align;
  if (op.matrix === undefined) {
    context.fillText(op.text, op.x, op.y);
    return;
  }
  context.save();
  context.transform(op.matrix.a, op.matrix.b, op.matrix.c, op.matrix.d, op.matrix.e, op.matrix.f);
  context.fillText(op.text, op.x, op.y);
  context.restore();
}

/** What remains of a line of letters from afar: as long, as high as small letters, and as light. */
function paintBar(context: PaintContext, { text, size, x, y, align }: TextOp): void {
  const width = text.length * size * 0.54;
  const left = align === 'left' ? x : align === 'center' ? x - width / 2 : x - width;
  context.globalAlpha = 0.4;
  context.fillRect(left, y - 0.55 * size, width, 0.5 * size);
  context.globalAlpha = 1;
}
