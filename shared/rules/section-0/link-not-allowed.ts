import { removeLinks } from '../../document/edits/remove-links';
import { reverseLink } from '../../document/edits/reverse-link';
import { linkMeaning } from '../../document/link-meaning';
import type { Rule } from '../rule';
import { named } from '../values';

/** A link between two kinds that the link table does not join: nobody can say what it means. */
export const linkNotAllowed: Rule = {
  id: 'link-not-allowed',
  section: 0,
  severities: { draft: 'error', submission: 'error' },
  source: 'Jadual 3-1',
  each: 'element',
  sees: 'neighbours',
  check(element, report, index) {
    for (const { link, from, to, meaning } of index.tiesFrom(element.id)) {
      if (meaning !== undefined) continue;
      const reversible = linkMeaning(to.kind, from.kind) !== undefined;
      report({ links: [link.id], variant: reversible ? 'reversed' : undefined, values: named({ from, to }) });
    }
  },
  fix(document, finding) {
    const link = document.links.find(({ id }) => id === finding.links[0]);
    // Only one drawn the wrong way round has a sure repair; another one may stand for something worth keeping.
    if (!link || finding.variant !== 'reversed') return undefined;
    const there = document.links.some((other) => other.from === link.to && other.to === link.from && (other.method ?? '') === (link.method ?? ''));
    return there ? removeLinks(document, [link.id]) : reverseLink(document, link.id);
  },
};
