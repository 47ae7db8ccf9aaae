import type { DrawingIndex } from '../document/drawing-index';
import type { Element, Lane, Link } from '../document/types';
import type { Values } from '../messages/lang';

/*
 * What a rule may put into a message's places. Rules carry codes and names only; `shared/messages/rules/places.ts`
 * turns them into words of either language:
 *   named({ user })              {user}     pengguna “Pemohon” / pengguna tanpa nama
 *   named(endsOf(index, link))   {from}, {to}
 *   entryOf('medium', id)        {medium}   Portal MyGovernment
 *   entriesOf('groups', ids)     {groups}   G2C, G2B
 *   laneName(3)                  {laneName} Perkhidmatan
 *   propertyName('medium')       {property} medium
 * Anything else in `values` (numbers, texts as typed) goes in as it is.
 */

/**
 * Elements by kind and name, also those without a name; and whatever else a message speaks of.
 * @param elements by the message's places without braces; an element that is not in the drawing gives no place
 * @param others further values
 */
export function named(elements: Readonly<Record<string, Element | undefined>>, ...others: readonly Values[]): Values {
  // Filled place by place: a large drawing has thousands of findings, and spreading objects takes twenty times as long.
  const values: Record<string, string | number> = {};
  for (const place in elements) {
    const element = elements[place];
    if (element === undefined) continue;
    values[place] = (element.kind === 'note' ? element.text : element.name)?.trim() ?? '';
    values[kindKey(place)] = element.kind;
  }
  for (const other of others) for (const place in other) values[place] = other[place] as string | number;
  return values;
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

/** A catalogue entry, by its code (G2C, HSM) or its name; nothing where there is none. */
export function entryOf(place: string, id: string | undefined): Values {
  return id === undefined ? {} : { [`${place}Id`]: id };
}

/** Several catalogue entries, in the order given. Ids hold no white space. */
export function entriesOf(place: string, ids: readonly string[]): Values {
  return { [`${place}Ids`]: ids.join(' ') };
}

/** A lane's number, which also gives its name as `{laneName}`. */
export function laneName(lane: Lane): Values {
  return { lane };
}

/** The two ends of a link, for {@link named}; one that is not in the drawing is left open. */
export function endsOf(index: DrawingIndex, link: Link): Readonly<Record<'from' | 'to', Element | undefined>> {
  return { from: index.element(link.from), to: index.element(link.to) };
}

/** A property's name in the file, which gives the words for it as `{property}`. */
export function propertyName(property: string): Values {
  return { property };
}
