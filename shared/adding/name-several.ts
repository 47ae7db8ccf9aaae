import { DrawingIndex } from '../document/drawing-index';
import { parentOf } from '../document/kinds';
import { addElement, addLink, rename } from '../document/edits';
import { elementOf } from '../document/edits/checks';
import type { Element, LmvDocument } from '../document/types';
import type { Lang } from '../messages/lang';
import { elementOfItem } from './item';
import { recognise } from './recognise';

/**
 * Names an element that was just added, and adds one more of its kind for each further name: inside the same container
 * and linked with the same elements.
 * @param names one or more; the first is the element's own
 * @returns the document and the ids of all that have a name now, in the order of the names
 * @throws EditError `unknown-id`, `over-limit`
 */
export function nameSeveral(
  document: LmvDocument,
  id: string,
  names: readonly string[],
  { lang, newId }: { readonly lang: Lang; readonly newId: () => string },
): { readonly document: LmvDocument; readonly ids: readonly string[] } {
  const first = elementOf(document, id);
  const [own = '', ...others] = names;
  const recognised = elementOfItem(recognise(first.kind, own), id, lang);
  // What its name says fills in what is not known yet; what was chosen stays.
  let next = first.kind === 'note' ? rename(document, id, own) : withProperties(document, first, recognised);
  const ids = [id];
  const index = new DrawingIndex(document);
  const links = [...index.outgoing(id), ...index.incoming(id)].filter((link) => index.meaning(link) !== undefined);
  for (const name of others) {
    const parent = parentOf(first);
    const lane = first.kind === 'note' ? first.lane : undefined;
    const element = { ...elementOfItem(recognise(first.kind, name), newId(), lang), ...(parent !== undefined && { parent }), ...(lane !== undefined && { lane }) } as Element;
    next = addElement(next, element);
    for (const link of links) next = addLink(next, { ...link, id: newId(), ...(link.from === id ? { from: element.id } : { to: element.id }) });
    ids.push(element.id);
  }
  return { document: next, ids };
}

function withProperties(document: LmvDocument, element: Element, recognised: Element): LmvDocument {
  const { name } = recognised;
  const filled = { ...recognised, ...element, name } as Element;
  return { ...document, elements: document.elements.map((each) => (each === element ? filled : each)) };
}
