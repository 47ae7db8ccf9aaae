import { formatNumber, translate } from './number-format';
import { node, type SceneNode } from './scene';

/**
 * Our own icons on a 20 px grid: strokes of 1.5 px, round ends, no fills but dots. `d` is stroked; `dots` are filled.
 */
interface Icon {
  readonly d: string;
  readonly dots?: readonly (readonly [x: number, y: number, r: number])[];
}

const ICONS = {
  person: { d: 'M10 3.25a3.25 3.25 0 1 1 0 6.5a3.25 3.25 0 1 1 0-6.5M3.75 17v-.75c0-2.35 1.9-4 4.25-4h4c2.35 0 4.25 1.65 4.25 4V17' },
  portal: { d: 'M3.75 3.75h12.5a1.5 1.5 0 0 1 1.5 1.5v9.5a1.5 1.5 0 0 1-1.5 1.5H3.75a1.5 1.5 0 0 1-1.5-1.5v-9.5a1.5 1.5 0 0 1 1.5-1.5M2.25 7.75h15.5M6 11h5M6 13.5h8', dots: [[4.75, 5.75, 0.8], [7.25, 5.75, 0.8]] },
  mobile: { d: 'M6.75 2.25h6.5a1.5 1.5 0 0 1 1.5 1.5v12.5a1.5 1.5 0 0 1-1.5 1.5h-6.5a1.5 1.5 0 0 1-1.5-1.5V3.75a1.5 1.5 0 0 1 1.5-1.5M8.75 15.25h2.5' },
  counter: { d: 'M2.25 12h15.5M3.75 12v5.25h12.5V12M10 3.25a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 1 1 0-4.2M6.25 12c0-1.7 1.3-2.75 2.75-2.75h2c1.45 0 2.75 1.05 2.75 2.75' },
  hand: { d: 'M6.5 11V4.5M9.75 10V2.75M13 10.25V3.75M16.25 11V6.5v5.75c0 3.2-2.3 5.25-5.25 5.25c-2.5 0-3.9-1-5-2.9l-3-5c1.1-.8 2.2-.5 2.9.5l.6.9' },
  application: { d: 'M4 3.25h12a1.25 1.25 0 0 1 1.25 1.25v11A1.25 1.25 0 0 1 16 16.75H4a1.25 1.25 0 0 1-1.25-1.25v-11A1.25 1.25 0 0 1 4 3.25M2.75 7h14.5M8 7v9.75M8 11.75h9.25' },
  module: { d: 'M10 2.75l6.5 3.6v7.3L10 17.25l-6.5-3.6v-7.3zM3.5 6.35L10 10l6.5-3.65M10 10v7.25' },
  signIn: { d: 'M4.25 9a5.75 5.75 0 0 1 11.5 0v1.5M7 15.5c.6-1.5.75-3.2.75-5.75a2.25 2.25 0 0 1 4.5 0c0 2.6-.2 4.9-.9 7M4.25 12.25v1.25M10 9.75c0 2.9-.2 5-1 7M15.5 13.25c-.1 1-.25 1.8-.5 2.75' },
  payment: { d: 'M3.75 4.25h12.5a1.5 1.5 0 0 1 1.5 1.5v8.5a1.5 1.5 0 0 1-1.5 1.5H3.75a1.5 1.5 0 0 1-1.5-1.5v-8.5a1.5 1.5 0 0 1 1.5-1.5M2.25 8.25h15.5M5.25 12.5h3' },
  sharing: { d: 'M5 7.75a2.25 2.25 0 1 1 0 4.5a2.25 2.25 0 1 1 0-4.5M14.75 2.75a2.25 2.25 0 1 1 0 4.5a2.25 2.25 0 1 1 0-4.5M14.75 12.75a2.25 2.25 0 1 1 0 4.5a2.25 2.25 0 1 1 0-4.5M7 9l5.75-3M7 11l5.75 3' },
  layers: { d: 'M10 3l7.25 3.75L10 10.5L2.75 6.75zM2.75 10.25L10 14l7.25-3.75M2.75 13.5L10 17.25l7.25-3.75' },
  system: { d: 'M5 6.25V4.5a1.25 1.25 0 0 1 1.25-1.25h9.5A1.25 1.25 0 0 1 17 4.5v11a1.25 1.25 0 0 1-1.25 1.25h-9.5A1.25 1.25 0 0 1 5 15.5v-1.75M5 11.25v-2.5M2.75 6.25h4.5v2.5h-4.5zM2.75 11.25h4.5v2.5h-4.5z' },
  building: { d: 'M4.25 17.25V4a1.25 1.25 0 0 1 1.25-1.25h6A1.25 1.25 0 0 1 12.75 4v13.25M12.75 8.25h2a1.25 1.25 0 0 1 1.25 1.25v7.75M2.5 17.25h15M7 6.25h3M7 9.25h3M7 12.25h3M8.5 17.25v-2' },
  server: { d: 'M4 3.25h12A1.25 1.25 0 0 1 17.25 4.5v3A1.25 1.25 0 0 1 16 8.75H4A1.25 1.25 0 0 1 2.75 7.5v-3A1.25 1.25 0 0 1 4 3.25M4 11.25h12a1.25 1.25 0 0 1 1.25 1.25v3A1.25 1.25 0 0 1 16 16.75H4a1.25 1.25 0 0 1-1.25-1.25v-3A1.25 1.25 0 0 1 4 11.25M8.75 6H14M8.75 14H14', dots: [[5.75, 6, 0.9], [5.75, 14, 0.9]] },
  cloud: { d: 'M6 15.75a3.75 3.75 0 0 1-.45-7.47a4.75 4.75 0 0 1 9.2 1.02a3.25 3.25 0 0 1-.5 6.45z' },
  recovery: { d: 'M3.25 10a6.75 6.75 0 0 1 11.9-4.35L17 7.5M17 3.5v4h-4M16.75 10a6.75 6.75 0 0 1-11.9 4.35L3 12.5M3 16.5v-4h4' },
  network: { d: 'M2.25 10h15.5M5.5 10V6.25M14.5 10V6.25M10 10v3.75M4 2.75h3v3.5H4zM13 2.75h3v3.5h-3zM8.5 13.75h3v3.5h-3z' },
  shield: { d: 'M10 2.5l6.5 2.25v4.75c0 3.9-2.6 6.75-6.5 8c-3.9-1.25-6.5-4.1-6.5-8V4.75zM7 9.75l2.25 2.25L13.25 8' },
} as const satisfies Readonly<Record<string, Icon>>;

export type IconName = keyof typeof ICONS;

/** The grid that icons are drawn on, in px. */
export const ICON_SIZE = 20;

/**
 * Draws an icon.
 * @param x left edge, px
 * @param y top edge, px
 * @param size edge length, px; the stroke keeps its 1.5 px, or 1.2 px in the smallest
 */
export function drawIcon(name: IconName, x: number, y: number, colour: string, size = ICON_SIZE): SceneNode {
  const icon: Icon = ICONS[name];
  const scale = size / ICON_SIZE;
  return node(
    'g',
    {
      transform: scale === 1 ? translate(x, y) : `${translate(x, y)} scale(${formatNumber(scale)})`,
      fill: 'none',
      stroke: colour,
      'stroke-width': Math.round(((size < 14 ? 1.2 : 1.5) / scale) * 100) / 100,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    [
      node('path', { d: icon.d }),
      ...(icon.dots ?? []).map(([cx, cy, r]) => node('circle', { cx, cy, r, fill: colour, stroke: 'none' })),
    ],
  );
}
