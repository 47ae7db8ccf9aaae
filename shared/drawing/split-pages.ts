import type { DrawingIndex } from '../document/drawing-index';
import type { Geometry, LaneGeometry } from '../layout/geometry';
import { cutGeometry, type PageCut } from './cut-geometry';
import { drawMarks, MARK_STRIP } from './continuation-marks';
import { drawDrawing } from './draw-drawing';
import type { DrawContext } from './draw-element';
import { drawLink } from './draw-link';
import { fillOut } from './fill-out';
import { fitAt, fitPage, type Fit } from './fit-page';
import { footer, type PageFacts } from './footer';
import { legend } from './legend';
import { translate } from './number-format';
import { framePart, pageScene, STRIPE, type Page } from './page-scene';
import type { Sheet } from './paper';
import { node } from './scene';
import { titleBlock, titleStrip, type PagePart } from './title-block';

/** Between the frame's parts and the lanes, in px of the frame. */
const GAP = 14;
/** How much taller the lanes may become to fill a sheet. */
const MOST_TALLER = 0.35;
/** A page more must make the drawing larger by this much. */
const WORTH_A_PAGE = 1.04;

/**
 * Draws a drawing over as many sheets as make it as large as its width allows. Each sheet has whole lanes; the first has the
 * title block, the others a strip with the title. Lines that leave a sheet end in a numbered mark.
 * @param sheets the sheets to choose from; the one with the largest drawing is taken
 */
export function splitPages(index: DrawingIndex, geometry: Geometry, context: DrawContext, facts: PageFacts, sheets: readonly Sheet[]): readonly [Page, ...Page[]] {
  const plans = sheets.flatMap((sheet) => plansFor(index, geometry, context, facts, sheet));
  const { sheet, groups, fit } = plans.reduce((best, plan) => (isBetter(plan, best) ? plan : best));
  const cuts = groups.map((lanes) => cutGeometry(geometry, lanes));
  const numberOf = numbered(cuts);
  const draw = (cut: PageCut, position: number): Page => drawSheet({ index, context, facts, sheet, fit, cut, numberOf, number: position + 1, of: cuts.length });
  const [first, ...rest] = cuts;
  if (!first) throw new Error('A drawing has lanes');
  return [draw(first, 0), ...rest.map((cut, position) => draw(cut, position + 1))];
}

interface Plan {
  readonly sheet: Sheet;
  readonly groups: readonly (readonly LaneGeometry[])[];
  readonly fit: Fit;
}

/** Larger wins; of as good as the same size, fewer pages, and then pages that are alike full. */
function isBetter(plan: Plan, best: Plan): boolean {
  if (plan.groups.length !== best.groups.length) {
    const [fewer, more] = plan.groups.length < best.groups.length ? [plan, best] : [best, plan];
    return (more.fit.scale > fewer.fit.scale * WORTH_A_PAGE) === (more === plan);
  }
  if (Math.abs(plan.fit.scale - best.fit.scale) > best.fit.scale * 0.002) return plan.fit.scale > best.fit.scale;
  return tallest(plan) < tallest(best);
}

function tallest({ groups }: Plan): number {
  return Math.max(...groups.map(heightOf));
}

function heightOf(lanes: readonly LaneGeometry[]): number {
  return lanes.reduce((sum, { box }) => sum + box.height, 0);
}

/** Every way to put neighbouring lanes together, with the scale at which its fullest page fits. */
function plansFor(index: DrawingIndex, geometry: Geometry, context: DrawContext, facts: PageFacts, sheet: Sheet): readonly Plan[] {
  const { lanes } = geometry;
  // The same lanes stand together in many of the ways; that the footer counts other pages doesn't change what fits.
  const known = new Map<string, Fit>();
  const fitOf = (group: readonly LaneGeometry[]): Fit => {
    const key = group.map(({ lane }) => lane).join();
    const fit = known.get(key) ?? fitGroup({ index, context, facts, sheet, group, isFirst: group[0] === lanes[0], isLast: group.at(-1) === lanes.at(-1), geometry });
    known.set(key, fit);
    return fit;
  };
  return groupings(lanes).map((groups) => {
    const fits = groups.map(fitOf);
    const scale = Math.min(...fits.map((fit) => fit.scale));
    // Its text is as small as on the page with the least room for it: all pages share one frame.
    const frame = Math.min(...fits.map((fit) => (fit.frame * fit.scale) / scale));
    return { sheet, groups, fit: { ...fitAt(sheet, scale), frame } };
  });
}

interface Group extends Omit<SheetFacts, 'fit' | 'cut' | 'number' | 'of'> {
  readonly geometry: Geometry;
  readonly group: readonly LaneGeometry[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function fitGroup({ geometry, group, isFirst, isLast, ...shared }: Group): Fit {
  const cut = cutGeometry(geometry, group);
  const needed = { width: geometry.size.width, height: heightOf(group) + stripsOf(cut) };
  const number = isFirst ? 1 : 2;
  return fitPage(shared.sheet, needed, (fit) => {
    const { room } = frameOf({ ...shared, fit, cut, number, of: isLast ? number : number + 1 });
    return room >= needed.height - 0.01 && fit.size.width - 2 * fit.margin >= needed.width - 0.01;
  });
}

/** All ways to cut a list between its members. */
function groupings(lanes: readonly LaneGeometry[]): readonly (readonly (readonly LaneGeometry[])[])[] {
  const [first, ...rest] = lanes;
  if (!first) return [];
  if (rest.length === 0) return [[[first]]];
  return groupings(rest).flatMap(([head = [], ...tail]) => [
    [[first], head, ...tail],
    [[first, ...head], ...tail],
  ]);
}

/** The marks' numbers: by page, then across it, as they are met when reading. */
function numbered(pages: readonly PageCut[]): (link: string) => number {
  const numbers = new Map<string, number>();
  for (const { cuts } of pages) {
    for (const { link } of cuts.toSorted((one, other) => one.x - other.x)) if (!numbers.has(link)) numbers.set(link, numbers.size + 1);
  }
  return (link) => numbers.get(link) ?? 0;
}

interface SheetFacts {
  readonly index: DrawingIndex;
  readonly context: DrawContext;
  readonly facts: PageFacts;
  readonly sheet: Sheet;
  readonly fit: Fit;
  readonly cut: PageCut;
  readonly number: number;
  readonly of: number;
}

interface SheetFrame {
  readonly title: PagePart;
  readonly key: PagePart | undefined;
  readonly foot: PagePart;
  /** Px at 100 % left for lanes and marks. */
  readonly room: number;
}

/** The frame of one sheet: its legend has what stands on it; waived errors are on the last. */
function frameOf({ index, context, facts, fit, cut, number, of }: SheetFacts): SheetFrame {
  const inner = (fit.size.width - 2 * fit.margin) / fit.frame;
  const title = number === 1 ? titleBlock(index.document, inner, context) : titleStrip(index.document, inner, context);
  const key = legend(index, cut.geometry, inner, context);
  const foot = footer(index, { ...facts, waivedErrors: number === of ? facts.waivedErrors : [], sheet: { number, of } }, inner, context);
  const frame = STRIPE + title.height + GAP + (key ? key.height + GAP : 0) + foot.height + GAP;
  return { title, key, foot, room: fit.size.height - 2 * fit.margin - frame * fit.frame };
}

function drawSheet(facts: SheetFacts & { readonly numberOf: (link: string) => number }): Page {
  const { index, context, sheet, fit, cut, numberOf } = facts;
  const { title, key, foot, room } = frameOf(facts);
  const { margin, frame, size } = fit;
  const width = size.width - 2 * margin;
  const top = margin + (STRIPE + title.height + GAP) * frame + stripOf(cut, 'top');
  const footTop = size.height - margin - foot.height * frame;
  const filled = filledPage(cut, width, Math.min(room - stripsOf(cut), cut.geometry.size.height * (1 + MOST_TALLER)));
  const marks = (['top', 'bottom'] as const).flatMap((edge) =>
    drawMarks(filled.cuts.filter((each) => each.edge === edge), numberOf, edge === 'top' ? 0 : filled.geometry.size.height, width, context),
  );
  return pageScene(index, context, { size, sheet: sheet.size, frame }, [
    framePart(title, margin, margin + STRIPE * frame, frame),
    node('g', { transform: translate(margin, top) }, [
      ...drawDrawing(index, filled.geometry, context),
      ...filled.pieces.flatMap(({ link, line }) => {
        const found = index.link(link);
        return found ? [{ ...drawLink(index, found, line, context), part: 'link' as const }] : [];
      }),
      ...marks,
    ]),
    ...(key ? [framePart(key, margin, footTop - (GAP + key.height) * frame, frame)] : []),
    framePart(foot, margin, footTop, frame),
  ]);
}

/** What stands on a page, spread over its room. */
function filledPage({ geometry, pieces, cuts }: PageCut, width: number, height: number): PageCut {
  const filled = fillOut(geometry, { width, height });
  return {
    geometry: filled.geometry,
    pieces: pieces.map(({ link, line }) => ({ link, line: filled.line(line) })),
    cuts: cuts.map((cut) => ({ ...cut, x: filled.across(cut.x) })),
  };
}

function stripOf({ cuts }: PageCut, edge: 'top' | 'bottom'): number {
  return cuts.some((cut) => cut.edge === edge) ? MARK_STRIP : 0;
}

function stripsOf(cut: PageCut): number {
  return stripOf(cut, 'top') + stripOf(cut, 'bottom');
}
