import type { DataItem, Link } from '../../document/types';
import { removeLinks } from '../../document/edits/remove-links';
import type { Rule } from '../rule';
import { foldName } from '../terms/fold-name';
import { named } from '../values';

const FEW = 8;

/** A link that says again what an earlier one says: same ends, same direction, same method. */
export const linkRepeated: Rule = {
  id: 'link-repeated',
  section: 0,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'Jadual 3-1',
  each: 'element',
  sees: 'neighbours',
  check(element, report, index) {
    const ties = index.tiesFrom(element.id);
    if (ties.length < 2) return;
    // Where few links leave an element, comparing them costs less than remembering them.
    const seen = ties.length > FEW ? new Set<string>() : undefined;
    for (const tie of ties) {
      const { link, from, to } = tie;
      const repeated = seen ? seen.has(keyOf(link)) : ties.find((other) => other.to === to && methodOf(other.link) === methodOf(link)) !== tie;
      if (repeated) report({ links: [link.id], values: named({ from, to }) });
      else seen?.add(keyOf(link));
    }
  },
  fix(document, finding) {
    const later = document.links.find(({ id }) => id === finding.links[0]);
    const first = later && firstLike(document.links, later);
    if (!later || !first || first === later) return undefined;
    const merged = mergeLinks(first, later);
    const kept = { ...document, links: document.links.map((link) => (link === first ? merged : link)) };
    return removeLinks(kept, [later.id]);
  },
};

function firstLike(links: readonly Link[], link: Link): Link | undefined {
  for (const other of links) {
    if (other.to === link.to && other.from === link.from && methodOf(other) === methodOf(link)) return other;
  }
  return undefined;
}

function methodOf(link: Link): string {
  return (link.method ?? '').trim();
}

/** Of the links of one element. Ids may hold anything, so the length goes with it: no two different links give one key. */
function keyOf(link: Link): string {
  return `${link.to.length}:${link.to}${methodOf(link)}`;
}

/** The earlier link with what only the later one says, so that nothing typed is lost. */
function mergeLinks(first: Link, later: Link): Link {
  const names = new Set((first.data ?? []).map((item) => foldName(item.name)));
  const more: readonly DataItem[] = (later.data ?? []).filter((item) => !names.has(foldName(item.name)));
  const label = first.label ?? later.label;
  return {
    ...later,
    ...first,
    ...(label !== undefined && { label }),
    ...(more.length > 0 && { data: [...(first.data ?? []), ...more] }),
  };
}
