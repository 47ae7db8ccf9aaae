import { createElement, type ReactNode } from 'react';
import type { SceneNode } from '../../shared/drawing/scene';

const propertyNames = new Map<string, string>();

/** React's name of an SVG attribute: `stroke-width` → `strokeWidth`. Cached, since a scene has few different ones. */
function propertyName(attribute: string): string {
  let name = propertyNames.get(attribute);
  if (name === undefined) {
    name = attribute.startsWith('aria-') || attribute.startsWith('data-') ? attribute : attribute.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase());
    propertyNames.set(attribute, name);
  }
  return name;
}

/**
 * The React adapter of the drawing's scene: the canvas shows the very primitives that exports write as markup.
 * @param scene a primitive with its children
 * @param key among its siblings
 */
export function sceneElement(scene: SceneNode, key?: string | number): ReactNode {
  // The canvas names its nodes itself; a <title> would add a tooltip to each.
  if (scene.tag === 'title' || scene.tag === 'desc') return null;
  const properties: Record<string, string | number> = {};
  for (const [attribute, value] of Object.entries(scene.attributes)) properties[propertyName(attribute)] = value;
  const children = scene.children?.map((child, position) => (typeof child === 'string' ? child : sceneElement(child, child.key ?? position)));
  return createElement(scene.tag, { ...properties, key: scene.key ?? key }, ...(children ?? []));
}
