import type { DrawingIndex } from '../../document/drawing-index';
import type { Application, Module } from '../../document/types';
import type { Lang } from '../../messages/lang';
import { drawIcon } from '../icons';
import { elementName, isBlank, nameRow, textRows, valueRows } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { path } from '../number-format';
import { node } from '../scene';
import { stack, type Row } from '../stack';
import { textWidth } from '../text';
import { TYPE } from '../type-scale';
import { applicationService } from './application-service';
import { TILE } from './card';
import { leastModuleWidth, module } from './module';
import { drawParts, partBoxes, partWords, placeParts } from './parts';
import { onGrid, type Shape } from './shape';

// With heads and parts on the grid of 8 px, these keep the container on it without a remainder at the bottom.
const PAD = 16;
const GAP = 16;
const HEAD = 10;
const RADIUS = 12;
const ASIDE = TILE + 12;
const MOST_COLUMNS = 4;

/**
 * The integrated application: a container with its name in a header, its modules with their services in columns, and
 * the services of the application as a whole in a full-width row at the bottom (para 3.3.4 d).
 */
export const application: Shape<'application'> = (index, element, options) => {
  const { lang } = options;
  const modules = index.children(element.id).filter((child) => child.kind === 'module');
  const services = index.children(element.id).filter((child) => child.kind === 'application-service');
  const columns = columnCount(modules.length);
  const width = Math.max(naturalWidth(element, columns, widestModule(index, modules, lang), lang), options.minWidth ?? 0);
  const inner = width - 2 * PAD;
  const head = stack([nameRow(element, lang, TYPE.heading), ...valueRows(element.applicationKind, element, lang), ...agencyRows(element)], inner - ASIDE);
  const headHeight = onGrid(HEAD + Math.max(TILE, head.height) + HEAD);
  const grid = placeParts(index, modules, split(inner, columns), { x: PAD, y: headHeight + PAD }, GAP, options, module);
  const rowTop = headHeight + PAD + (modules.length === 0 ? 0 : grid.height + GAP);
  const perRow = Math.max(1, Math.min(services.length, Math.floor((inner + GAP) / (KIND_WIDTH['application-service'] + GAP))));
  const row = placeParts(index, services, split(inner, perRow), { x: PAD, y: rowTop }, GAP, options, applicationService);
  const bottom = services.length > 0 ? rowTop + row.height + PAD : modules.length > 0 ? headHeight + PAD + grid.height + PAD : headHeight;
  const height = Math.max(56, options.minHeight ?? 0, onGrid(bottom));
  const placed = [...grid.placed, ...row.placed];
  const empty = placed.length === 0;
  const top = ((empty ? height : headHeight) - Math.max(TILE, head.height)) / 2;
  return {
    size: { width, height },
    parts: partBoxes(placed),
    words: [{ x: PAD, y: top, width: ASIDE + head.width, height: Math.max(TILE, head.height) }, ...partWords(placed)],
    draw: (palette) => {
      const tone = palette.application;
      const headerBottom = empty ? height - 0.75 : headHeight;
      return [
        node('rect', { x: 0.75, y: 0.75, width: width - 1.5, height: height - 1.5, rx: RADIUS, fill: palette.page }),
        node('path', { d: headerPath(width, headerBottom, empty), fill: tone.band }),
        ...(empty ? [] : [node('path', { d: path('M', 0.75, headHeight, 'H', width - 0.75), stroke: tone.stroke, 'stroke-opacity': 0.6, fill: 'none' })]),
        node('rect', { x: 0.75, y: 0.75, width: width - 1.5, height: height - 1.5, rx: RADIUS, fill: 'none', stroke: tone.stroke, 'stroke-width': 1.5 }),
        node('rect', { x: PAD, y: top, width: TILE, height: TILE, rx: 8, fill: tone.stroke }),
        drawIcon('application', PAD + 6, top + 6, palette.page),
        ...head.draw(PAD + ASIDE, top + Math.max(0, TILE - head.height) / 2, tone),
        ...drawParts(placed, options, palette),
      ];
    },
  };
};

/** Few modules stand in one row; many in rows of four, or more where that would grow too high. */
function columnCount(modules: number): number {
  if (modules <= MOST_COLUMNS) return Math.max(1, modules);
  const most = Math.max(MOST_COLUMNS, Math.ceil(Math.sqrt(modules)));
  return Math.ceil(modules / Math.ceil(modules / most));
}

function widestModule(index: DrawingIndex, modules: readonly Module[], lang: Lang): number {
  return modules.reduce((widest, part) => Math.max(widest, leastModuleWidth(index, part, lang)), 0);
}

function naturalWidth(element: Application, columns: number, moduleWidth: number, lang: Lang): number {
  const grid = columns * moduleWidth + (columns - 1) * GAP + 2 * PAD;
  const heading = textWidth(elementName(element, lang).text, TYPE.heading) + ASIDE + 2 * PAD;
  return onGrid(Math.max(KIND_WIDTH.application, grid, Math.min(heading, 480)));
}

function agencyRows(element: Application): readonly Row[] {
  return textRows((element.agencies ?? []).filter((agency) => !isBlank(agency)).join(', '));
}

function split(width: number, count: number): { readonly count: number; readonly width: number } {
  return { count, width: (width - (count - 1) * GAP) / count };
}

function headerPath(width: number, bottom: number, empty: boolean): string {
  const left = 0.75;
  const right = width - 0.75;
  const round = RADIUS;
  const upper = ['M', left, bottom - (empty ? round : 0), 'V', left + round, 'a', round, round, 0, 0, 1, round, -round, 'H', right - round, 'a', round, round, 0, 0, 1, round, round] as const;
  return empty
    ? path(...upper, 'V', bottom - round, 'a', round, round, 0, 0, 1, -round, round, 'H', left + round, 'a', round, round, 0, 0, 1, -round, -round, 'Z')
    : path(...upper, 'V', bottom, 'Z');
}
