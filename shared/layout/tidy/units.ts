import type { DrawingIndex } from '../../document/drawing-index';
import type { Lane } from '../../document/types';
import type { Frame, Frames } from '../frames';
import type { Point } from '../geometry';
import { GRID } from '../spacing';

/** Space between boxes that stand one above the other in a unit. */
export const STACK_GAP = 24;

/**
 * What the tidy layout moves as one: a box; a few small ones of a kind on top of each other beside a tall neighbour; a
 * short chain of processes side by side.
 */
export interface Unit {
  readonly frames: readonly Frame[];
  readonly lane: Lane;
  readonly width: number;
  readonly height: number;
  /** Where each frame stands, from the unit's top-left corner. */
  readonly places: readonly Point[];
}

/** Units of one layer in order; layers are the lanes, and the row of networks below the sites. */
export interface Layer {
  readonly lane: Lane;
  units: Unit[];
  /** Fixed runs of units: their order inside is kept, and they move as one. By unit. */
  readonly chains: ReadonlyMap<Unit, number>;
  /** Units that stay at the right end. */
  readonly tail: readonly Unit[];
}

/** Boxes on top of each other, on one middle line. */
export function unitOf(frames: readonly Frame[]): Unit {
  const width = Math.max(...frames.map(({ box }) => box.width));
  const places: Point[] = [];
  let y = 0;
  for (const { box } of frames) {
    places.push({ x: Math.floor((width - box.width) / 2 / GRID) * GRID, y });
    y += box.height + STACK_GAP;
  }
  return { frames, lane: frames[0]?.lane ?? 1, width, height: y - STACK_GAP, places };
}

/** Boxes side by side, on one middle line. */
export function rowUnit(frames: readonly Frame[], gap: number): Unit {
  const height = Math.max(...frames.map(({ box }) => box.height));
  const places: Point[] = [];
  let x = 0;
  for (const { box } of frames) {
    places.push({ x, y: Math.floor((height - box.height) / 2) });
    x += box.width + gap;
  }
  return { frames, lane: frames[0]?.lane ?? 1, width: x - gap, height, places };
}

/** More controls than this stand near what they protect, instead of together at the end of the lane. */
const CONTROLS_AT_THE_END = 8;
/** From here on a lane is wide enough to put its networks below its sites. */
const SITES_IN_A_ROW = 3;

/**
 * Groups a drawing into layers of units, in document order where nothing else is known: processes in the order of
 * "followed by", small platforms stacked beside a tall application, security controls stacked at the end of lane 7,
 * networks in a row of their own below three sites or more.
 */
export function layersOf(index: DrawingIndex, frames: Frames): readonly Layer[] {
  const layers: Layer[] = [];
  for (const lane of [1, 2, 3, 4, 5, 6, 7] as const) {
    const own = frames.all.filter((frame) => frame.lane === lane);
    if (own.length === 0) continue;
    if (lane === 4) layers.push(processLayer(index, own));
    else if (lane === 5) layers.push(plain(lane, stacked(own, 'platform', tallest(own, 'application'))));
    else if (lane === 7) layers.push(...infrastructure(own));
    else layers.push(plain(lane, own.map((frame) => unitOf([frame]))));
  }
  return layers;
}

function plain(lane: Lane, units: Unit[], tail: readonly Unit[] = []): Layer {
  return { lane, units, chains: new Map(), tail };
}

function infrastructure(frames: readonly Frame[]): readonly Layer[] {
  const controls = frames.filter(({ element }) => element.kind === 'security-control');
  const others = frames.filter(({ element }) => element.kind !== 'security-control');
  const sites = others.filter(({ element }) => element.kind === 'site');
  const networks = others.filter(({ element }) => element.kind === 'network');
  const tail = stacked(controls, 'security-control', tallest(others, 'site'));
  if (sites.length < SITES_IN_A_ROW || networks.length === 0) {
    return [plain(7, [...others.map((frame) => unitOf([frame])), ...tail], controls.length > CONTROLS_AT_THE_END ? [] : tail)];
  }
  const upper = others.filter(({ element }) => element.kind !== 'network').map((frame) => unitOf([frame]));
  const singly = controls.map((frame) => unitOf([frame]));
  return [plain(7, upper), plain(7, [...networks.map((frame) => unitOf([frame])), ...singly], controls.length > CONTROLS_AT_THE_END ? [] : singly)];
}

function tallest(frames: readonly Frame[], kind: string): number {
  return Math.max(0, ...frames.filter(({ element }) => element.kind === kind).map(({ box }) => box.height));
}

/** Stacks boxes of a kind as high as `height` allows; all others stand alone. */
function stacked(frames: readonly Frame[], kind: string, height: number): Unit[] {
  const units: Unit[] = [];
  let pile: Frame[] = [];
  const flush = (): void => {
    if (pile.length > 0) units.push(unitOf(pile));
    pile = [];
  };
  for (const frame of frames) {
    if (frame.element.kind !== kind) {
      units.push(unitOf([frame]));
      continue;
    }
    if (pile.length > 0 && unitOf([...pile, frame]).height > height) flush();
    pile.push(frame);
  }
  flush();
  return units;
}

function processLayer(index: DrawingIndex, frames: readonly Frame[]): Layer {
  const byId = new Map(frames.map((frame) => [frame.element.id, frame]));
  const followers = new Map<Frame, Frame[]>();
  const groups = new Groups(frames);
  for (const frame of frames) {
    for (const link of index.outgoing(frame.element.id)) {
      const next = byId.get(link.to);
      if (!next || next === frame) continue;
      followers.set(frame, [...(followers.get(frame) ?? []), next]);
      groups.join(frame, next);
    }
  }
  const chains = new Map<Unit, number>();
  const units: Unit[] = [];
  for (const [number, group] of groups.all().entries()) {
    for (const frame of inOrder(group, followers)) {
      const unit = unitOf([frame]);
      units.push(unit);
      chains.set(unit, number);
    }
  }
  return { lane: 4, units, chains, tail: [] };
}

/** Depth-first order in which followers come after; a cycle is cut where it closes. */
function inOrder(group: readonly Frame[], followers: ReadonlyMap<Frame, readonly Frame[]>): readonly Frame[] {
  const incoming = new Map<Frame, number>();
  for (const frame of group) for (const next of followers.get(frame) ?? []) incoming.set(next, (incoming.get(next) ?? 0) + 1);
  const done: Frame[] = [];
  const waiting = new Set(group);
  while (waiting.size > 0) {
    let next: Frame | undefined;
    for (const frame of waiting) {
      if ((incoming.get(frame) ?? 0) > 0) continue;
      next = frame;
      break;
    }
    next ??= waiting.values().next().value;
    if (!next) break;
    waiting.delete(next);
    done.push(next);
    for (const follower of followers.get(next) ?? []) incoming.set(follower, (incoming.get(follower) ?? 0) - 1);
  }
  return done;
}

/** Sets of frames that belong together. */
class Groups {
  readonly #parents = new Map<Frame, Frame>();
  readonly #frames: readonly Frame[];

  constructor(frames: readonly Frame[]) {
    this.#frames = frames;
  }

  join(a: Frame, b: Frame): void {
    const rootA = this.#root(a);
    const rootB = this.#root(b);
    if (rootA !== rootB) this.#parents.set(rootB, rootA);
  }

  all(): readonly (readonly Frame[])[] {
    const groups = new Map<Frame, Frame[]>();
    for (const frame of this.#frames) {
      const root = this.#root(frame);
      const group = groups.get(root);
      if (group) group.push(frame);
      else groups.set(root, [frame]);
    }
    return [...groups.values()];
  }

  #root(frame: Frame): Frame {
    let root = frame;
    for (let next = this.#parents.get(root); next; next = this.#parents.get(root)) root = next;
    if (root !== frame) this.#parents.set(frame, root);
    return root;
  }
}
