import type { SceneNode } from '../../drawing/scene';

/** How shapes and words look: what SVG hands down from a group to what is in it. */
export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly cap: string;
  readonly join: string;
  readonly dash: readonly number[];
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
}

export const FIRST_LOOK: Look = { fill: '#000000', stroke: 'none', width: 1, cap: 'butt', join: 'miter', dash: [], fillOpacity: 1, strokeOpacity: 1 };

/** A node's own look, over the one it was handed down. */
export function lookOf({ attributes }: SceneNode, outer: Look): Look {
  const text = (name: string, inherited: string): string => String(attributes[name] ?? inherited);
  const number = (name: string, inherited: number): number => Number(attributes[name] ?? inherited);
  const dash = attributes['stroke-dasharray'];
  return {
    fill: text('fill', outer.fill),
    stroke: text('stroke', outer.stroke),
    width: number('stroke-width', outer.width),
    cap: text('stroke-linecap', outer.cap),
    join: text('stroke-linejoin', outer.join),
    dash: dash === undefined ? outer.dash : String(dash).split(/[ ,]+/u).map(Number),
    fillOpacity: number('fill-opacity', outer.fillOpacity),
    strokeOpacity: number('stroke-opacity', outer.strokeOpacity),
  };
}
