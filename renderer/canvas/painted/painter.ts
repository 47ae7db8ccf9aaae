import type { Box } from '../../../shared/layout/geometry';
import type { PaintedItem, PaintedScene } from './painted-scene';
import { prepareText, type PaintContext } from './paint-ops';
import { overlap, TileLevel } from './tile-level';

/** What goes over the picture anew on every frame: what is being dragged, what is marked. */
export type Overlay = (context: PaintContext, scale: number) => void;

/** Where the drawing stands on the screen: CSS px, as React Flow has it. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Device px of the whole page's longer edge, in the small picture that stands in for what is not painted yet. */
const SMALL_PICTURE = 1536;
/** Ms of a frame that painting may take while the view moves, and while it rests. */
const MOVING_BUDGET = 3;
const RESTING_BUDGET = 9;
/** Frames without a movement after which the view counts as at rest. */
const RESTING = 8;

/**
 * Shows a painted scene on a canvas: keeps it as pictures in tiles, so that panning and zooming only copy pictures, and
 * paints crisp tiles when the view has come to rest. Nothing is painted more than once a frame.
 */
export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #scene: PaintedScene | undefined;
  #hidden: ReadonlySet<string> = new Set();
  #overlay: Overlay | undefined;
  #view: View = { x: 0, y: 0, zoom: 1 };
  /** Frames since the view moved. */
  #still = 0;
  #levels: TileLevel[] = [];
  #small: TileLevel | undefined;
  #frame = 0;

  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser gives no canvas to paint on');
    this.#canvas = canvas;
    this.#context = context;
  }

  /** Shows another state of the drawing: only what changed is painted anew. */
  show(scene: PaintedScene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (before?.page.x !== scene.page.x || before.page.y !== scene.page.y || before.page.width !== scene.page.width || before.page.height !== scene.page.height) this.#small = undefined;
    if (before) this.#stale(changes(before, scene));
    this.#request();
  }

  /** Leaves items out of the picture, because they are on the overlay. */
  hide(owners: ReadonlySet<string>): void {
    const boxes: Box[] = [];
    for (const owner of symmetricDifference(this.#hidden, owners)) for (const item of this.#scene?.ofOwner(owner) ?? []) boxes.push(...item.boxes);
    this.#hidden = owners;
    this.#stale(boxes);
    this.#request();
  }

  setOverlay(overlay: Overlay | undefined): void {
    this.#overlay = overlay;
    this.#request();
  }

  /** @param size CSS px */
  resize(size: { readonly width: number; readonly height: number }): void {
    const width = Math.round(size.width * devicePixelRatio);
    const height = Math.round(size.height * devicePixelRatio);
    if (this.#canvas.width === width && this.#canvas.height === height) return;
    this.#canvas.width = width;
    this.#canvas.height = height;
    // At once: a canvas that changes its size is empty until it is painted.
    this.#draw();
    this.#request();
  }

  move(view: View): void {
    if (this.#levels.length === 0) this.#sharpen(view);
    this.#view = view;
    this.#still = 0;
    this.#request();
  }

  /** Paints everything anew, for fonts that arrived. */
  refresh(): void {
    for (const level of this.#all()) level.markAll();
    this.#request();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#levels = [];
    this.#small = undefined;
  }

  #all(): TileLevel[] {
    return this.#small ? [...this.#levels, this.#small] : this.#levels;
  }

  #sharpen({ zoom }: View): void {
    const scale = zoom * devicePixelRatio;
    const top = this.#levels[0];
    if (top?.scale === scale) return;
    this.#levels = [new TileLevel(scale, this.#paint), ...(top ? [top] : [])];
  }

  readonly #paint = (context: PaintContext, area: Box, scale: number): void => {
    for (const item of this.#scene?.within(area) ?? []) if (!this.#hidden.has(item.owner)) item.paint(context, scale);
  };

  #stale(boxes: readonly Box[]): void {
    if (boxes.length === 0) return;
    const view = this.#seen();
    for (const level of this.#levels) level.markStale(boxes, view);
    if (this.#scene) this.#small?.markStale(boxes, this.#scene.page);
    // What a person just did is seen in the very next frame.
    const [top] = this.#levels;
    if (top?.scale === this.#view.zoom * devicePixelRatio) top.work(view, performance.now() + 2 * RESTING_BUDGET);
  }

  /** The part of the page that is in view, page px. */
  #seen(): Box {
    const { x, y, zoom } = this.#view;
    const view = { x: -x / zoom, y: -y / zoom, width: this.#canvas.width / devicePixelRatio / zoom, height: this.#canvas.height / devicePixelRatio / zoom };
    return (this.#scene && overlap(view, this.#scene.page)) ?? { x: 0, y: 0, width: 0, height: 0 };
  }

  #request(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#still >= RESTING) this.#sharpen(this.#view);
      const more = this.#work();
      this.#still++;
      this.#draw();
      if (more) this.#request();
    });
  }

  /** @returns whether there is more to paint than this frame had time for, or a view to wait for until it rests */
  #work(): boolean {
    const scene = this.#scene;
    const top = this.#levels[0];
    if (!scene || !top) return false;
    const until = performance.now() + (this.#still === 0 ? MOVING_BUDGET : RESTING_BUDGET);
    const seen = this.#seen();
    // A picture at a scale that is passing is not worth painting.
    const sharp = top.scale === this.#view.zoom * devicePixelRatio;
    this.#small ??= new TileLevel(SMALL_PICTURE / Math.max(scene.page.width, scene.page.height), this.#paint);
    if (sharp) {
      if (!top.work(seen, until)) return true;
      if (this.#levels.length > 1) this.#levels = [top];
      if (performance.now() >= until) return true;
    }
    if (!this.#small.work(scene.page, until)) return true;
    return !sharp || !top.work(overlap(grown(seen), scene.page) ?? seen, until);
  }

  #draw(): void {
    const context = this.#context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#copy(this.#all(), 0, this.#seen());
    if (!this.#overlay) return;
    const { x, y, zoom } = this.#view;
    const scale = zoom * devicePixelRatio;
    context.setTransform(scale, 0, 0, scale, x * devicePixelRatio, y * devicePixelRatio);
    context.save();
    prepareText(context);
    this.#overlay(context, scale);
    context.restore();
  }

  /** Copies an area from the sharpest picture there is; where that has holes, over a coarser one. */
  #copy(levels: readonly TileLevel[], rank: number, area: Box): void {
    const level = levels[rank];
    if (!level || area.width === 0) return;
    if (!level.covers(area)) this.#copy(levels, rank + 1, area);
    const scale = this.#view.zoom * devicePixelRatio;
    const left = this.#view.x * devicePixelRatio;
    const top = this.#view.y * devicePixelRatio;
    level.each(area, (part, { canvas, area: place }) => {
      // Whole pixels, so that neighbours meet without a seam.
      const x = Math.round(part.x * scale + left);
      const y = Math.round(part.y * scale + top);
      const width = Math.round((part.x + part.width) * scale + left) - x;
      const height = Math.round((part.y + part.height) * scale + top) - y;
      if (width === 0 || height === 0) return;
      this.#context.drawImage(canvas, (part.x - place.x) * level.scale, (part.y - place.y) * level.scale, part.width * level.scale, part.height * level.scale, x, y, width, height);
    });
  }
}

/** Half a view more on each side: painted ahead, before it is panned to. */
function grown({ x, y, width, height }: Box): Box {
  return { x: x - width / 4, y: y - height / 4, width: width * 1.5, height: height * 1.5 };
}

/** What two scenes cover differently. */
function changes(before: PaintedScene, after: PaintedScene): readonly Box[] {
  return [...onlyIn(before, after), ...onlyIn(after, before)].flatMap((item) => item.boxes);
}

function onlyIn(scene: PaintedScene, other: PaintedScene): readonly PaintedItem[] {
  return scene.items.filter((item) => !other.has(item));
}

function symmetricDifference(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...[...a].filter((each) => !b.has(each)), ...[...b].filter((each) => !a.has(each))];
}
