import { LANE_ARCHITECTURE, laneOf } from '../../document/kinds';
import type { Element } from '../../document/types';
import type { LinkStyle } from '../../drawing/link-style';
import { LIGHT, type Tone } from '../../drawing/palette';
import type { LinkGeometry } from '../../layout/geometry';

/** Width of a swimlane's head at the left, px. */
const LANE_HEAD = 184;

type Style = Readonly<Record<string, string | number>>;

function written(style: Style): string {
  return Object.entries(style)
    .map(([key, value]) => `${key}=${value};`)
    .join('');
}

const FONT = { fontFamily: 'Inter', fontSize: 13, html: 1, whiteSpace: 'wrap' } as const;

export function laneStyle(tone: Tone): string {
  return `swimlane;${written({ horizontal: 0, startSize: LANE_HEAD, ...FONT, fontSize: 15, fontStyle: 1, fillColor: tone.fill, swimlaneFillColor: tone.lane, strokeColor: tone.stroke, fontColor: tone.ink, collapsible: 0, rounded: 0 })}`;
}

/** Shapes of draw.io's own that are nearest to those of the page. */
const SHAPES: Readonly<Record<Element['kind'], Style>> = {
  user: { rounded: 1, arcSize: 50 },
  channel: { rounded: 1, arcSize: 8 },
  service: { rounded: 1, arcSize: 50 },
  process: { shape: 'step', perimeter: 'stepPerimeter', fixedSize: 1, size: 12 },
  application: { rounded: 1, arcSize: 4, verticalAlign: 'top', spacingTop: 8 },
  module: { rounded: 0, verticalAlign: 'top', spacingTop: 6 },
  'application-service': { rounded: 1, arcSize: 50 },
  platform: { shape: 'mxgraph.basic.octagon2', dx: 10 },
  system: { rounded: 1, arcSize: 6 },
  dataset: { shape: 'cylinder3', boundedLbl: 1, size: 8 },
  site: { shape: 'cube', size: 8, darkOpacity: 0.05, align: 'left', spacingLeft: 12, verticalAlign: 'top' },
  network: { shape: 'hexagon', perimeter: 'hexagonPerimeter2', fixedSize: 1, size: 16 },
  'security-control': { shape: 'offPageConnector', size: 0.25 },
  note: { shape: 'note', size: 14, align: 'left', spacingLeft: 8 },
};

/** @param holds whether parts stand inside it, so that it moves with them */
export function elementStyle(element: Element, holds: boolean): string {
  const tone = element.kind === 'note' ? LIGHT.note : LIGHT[LANE_ARCHITECTURE[laneOf(element)]];
  const external = element.kind === 'system' && element.scope === 'external';
  return written({
    ...FONT,
    ...SHAPES[element.kind],
    fillColor: external || element.kind === 'application' ? LIGHT.page : tone.fill,
    strokeColor: tone.stroke,
    fontColor: tone.ink,
    ...(external && { dashed: 1, dashPattern: '6 3' }),
    ...(holds && { container: 1, collapsible: 0, recursiveResize: 0 }),
  });
}

export function edgeStyle(style: LinkStyle, { start, end, drawnWith }: LinkGeometry): string {
  const head = style.head === 'open' ? 'open' : 'block';
  const filled = style.head === 'filled' ? 1 : 0;
  return written({
    edgeStyle: 'orthogonalEdgeStyle',
    rounded: 1,
    ...FONT,
    labelBackgroundColor: LIGHT.page,
    fontColor: LIGHT.ink,
    strokeColor: style.colour(LIGHT),
    strokeWidth: style.width,
    ...(style.dash !== undefined && { dashed: 1, dashPattern: style.dash }),
    startArrow: start === 'arrow' ? head : 'none',
    startFill: filled,
    endArrow: end === 'arrow' || drawnWith !== undefined ? head : 'none',
    endFill: filled,
  });
}
