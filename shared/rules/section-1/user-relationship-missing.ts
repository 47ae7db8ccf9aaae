import { listEntries } from '../../catalogue/catalogue';
import { setElementProperty } from '../fixes/set-element-property';
import { holdsTerm } from '../queries/holds-term';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A user who is neither G2C, G2B, G2G nor G2E. */
export const userRelationshipMissing: Rule = {
  id: 'user-relationship-missing',
  section: 1,
  severities: { draft: 'hint', submission: 'error' },
  source: 'Jadual 3-1, label 1; para 3.2.1 b',
  each: 'user',
  sees: 'itself',
  check(user, report) {
    if (isBlank(user.relationship)) report({ elements: [user.id], path: 'relationship', values: named({ user }) });
  },
  fix(document, finding) {
    const user = document.elements.find(({ id }) => id === finding.elements[0]);
    const said = listEntries('relationship').filter((entry) => holdsTerm(user?.name ?? '', entry.code ?? entry.id));
    const [relationship] = said;
    // A name that holds two of them says neither.
    return user && relationship && said.length === 1 ? setElementProperty(document, user.id, 'relationship', relationship.id) : undefined;
  },
};
