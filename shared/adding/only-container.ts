import type { DrawingIndex } from '../document/drawing-index';
import { KINDS } from '../document/kinds';
import type { ElementKind } from '../document/types';

/**
 * The container that a new part goes into where nothing says which: the only application there is.
 * @returns the application's id; undefined for kinds that are no parts, and where there is none or a choice
 */
export function onlyContainer(index: DrawingIndex, kind: ElementKind): string | undefined {
  const applications = index.all('application');
  return KINDS[kind].parents && applications.length === 1 ? applications[0]?.id : undefined;
}
