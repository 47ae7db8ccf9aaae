import type { DrawingIndex } from '../../document/drawing-index';
import type { Element } from '../../document/types';
import { elementName } from '../../drawing/labels';
import { measureElement } from '../../drawing/measure';
import { LIGHT } from '../../drawing/palette';
import { textOf, type SceneNode } from '../../drawing/scene';
import { planElement } from '../../drawing/shapes/plan';
import type { Lang } from '../../messages/lang';

/**
 * What the drawing says in an element besides its name, a line each, without what its parts say: the value from the
 * guide's list, the agency, hardware and software, words such as "External".
 */
export function detailLines(index: DrawingIndex, element: Element, lang: Lang): readonly string[] {
  const { size } = measureElement(index, element, { lang });
  const plan = planElement(index, element, { lang, minWidth: size.width, minHeight: size.height });
  const texts = plan.draw(LIGHT).flatMap((drawn) => textsIn(drawn));
  return afterName(texts, elementName(element, lang).text);
}

/** The texts of a scene, top to bottom; a part's own group has a title and is left out. */
function textsIn(scene: SceneNode): readonly string[] {
  const { tag, children = [] } = scene;
  if (tag === 'text') return [textOf(scene)];
  const nodes = children.filter((child) => typeof child !== 'string');
  if (tag === 'title' || nodes.some((child) => child.tag === 'title')) return [];
  return nodes.flatMap(textsIn);
}

/** Leaves out the lines that the name was broken into. */
function afterName(texts: readonly string[], name: string): readonly string[] {
  const squeezed = name.replace(/\s+/gu, '');
  for (let start = 0; start < texts.length; start++) {
    let joined = '';
    for (let end = start; end < texts.length; end++) {
      joined += (texts[end] ?? '').replace(/\s+/gu, '');
      if (joined === squeezed) return [...texts.slice(0, start), ...texts.slice(end + 1)];
      if (!squeezed.startsWith(joined)) break;
    }
  }
  return texts;
}
