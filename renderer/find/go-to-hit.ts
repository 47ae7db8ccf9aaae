import type { TextHit } from '../../shared/find/find-text';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { NOTHING, selectElements, selectLinks } from '../store/selection';

/**
 * Selects what holds a hit and brings it into view.
 * @param toField also gives the keyboard to the field that holds it
 */
export function goToHit({ element, link, path }: TextHit, toField: boolean): void {
  const { select, showTab, requestField } = useEditor.getState();
  const target = element !== undefined ? selectElements(element) : link !== undefined ? selectLinks(link) : NOTHING;
  const tab = target === NOTHING ? 'project' : 'inspector';
  select(target);
  if (target !== NOTHING) canvas()?.reveal(target);
  if (toField) requestField(path, tab);
  else showTab(tab);
}
