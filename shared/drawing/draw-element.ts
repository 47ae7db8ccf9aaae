import type { DrawingIndex } from '../document/drawing-index';
import type { Element } from '../document/types';
import type { Lang } from '../messages/lang';
import { accessibleName } from './accessible-name';
import type { Measured } from './measure';
import type { Palette } from './palette';
import { node, type SceneNode } from './scene';
import { planElement } from './shapes/plan';
import { FONT_ATTRIBUTES } from './text-block';

/** What a drawing depends on besides the document. */
export interface DrawContext {
  readonly lang: Lang;
  readonly palette: Palette;
}

/**
 * Draws an element as it was measured, a container with its parts.
 * @param measured what {@link measureElement} gave, or a larger size that the layout chose
 * @returns a group relative to the element's own corner; its first child is its accessible name
 */
export function drawElement(index: DrawingIndex, element: Element, measured: Pick<Measured, 'size'>, context: DrawContext): SceneNode {
  const { width, height } = measured.size;
  const plan = planElement(index, element, { lang: context.lang, minWidth: width, minHeight: height });
  return node('g', FONT_ATTRIBUTES, [node('title', {}, [accessibleName(element, context.lang)]), ...plan.draw(context.palette)]);
}
