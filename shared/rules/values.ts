import type { DrawingIndex } from '../document/drawing-index';
import type { Element, Lane, Link } from '../document/types';
import type { Values } from '../messages/lang';

/*
 * What a rule may put into a message's places. Rules carry codes and names only; `shared/messages/rules/places.ts`
 * turns them into words of either language:
 *   nameOf('user', element)      {user}     pengguna “Pemohon” / pengguna tanpa nama
 *   entryOf('medium', id)        {medium}   Portal MyGovernment
 *   entriesOf('groups', ids)     {groups}   G2C, G2B
 *   laneName(3)                  {laneName} Perkhidmatan
 *   endsOf(index, link)          {from}, {to}
 *   propertyName('medium')       {property} medium
 * Anything else in `values` (numbers, texts as typed) goes in as it is.
 */

/**
 * An element by kind and name, also where it has no name.
 * @param place the message's place without braces
 */
export function nameOf(place: string, element: Element): Values {
  const name = element.kind === 'note' ? element.text : element.name;
  return { [place]: name?.trim() ?? '', [kindKey(place)]: element.kind };
}

const kindKeys = new Map<string, string>();

/** The key beside a place that says the element's kind; made once for each place, since findings are many. */
function kindKey(place: string): string {
  const known = kindKeys.get(place);
  if (known !== undefined) return known;
  const key = `${place}Kind`;
  kindKeys.set(place, key);
  return key;
}

/** A catalogue entry, by its code (G2C, HSM) or its name. */
export function entryOf(place: string, id: string): Values {
  return { [`${place}Id`]: id };
}

/** Several catalogue entries, in the order given. Ids hold no white space. */
export function entriesOf(place: string, ids: readonly string[]): Values {
  return { [`${place}Ids`]: ids.join(' ') };
}

/** A lane's number, which also gives its name as `{laneName}`. */
export function laneName(lane: Lane): Values {
  return { lane };
}

/** The two ends of a link as `{from}` and `{to}`; an end that is not in the drawing gives no place. */
export function endsOf(index: DrawingIndex, link: Link): Values {
  const from = index.element(link.from);
  const to = index.element(link.to);
  return { ...(from && nameOf('from', from)), ...(to && nameOf('to', to)) };
}

/** A property's name in the file, which gives the words for it as `{property}`. */
export function propertyName(property: string): Values {
  return { property };
}
