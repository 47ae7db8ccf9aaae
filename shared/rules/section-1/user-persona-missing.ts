import { setElementProperty } from '../fixes/set-element-property';
import { entryNamed } from '../queries/entry-named';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A citizen user without one of the personas of Jadual 2-2, which are of citizens only. */
export const userPersonaMissing: Rule = {
  id: 'user-persona-missing',
  section: 1,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.2.2 b; Jadual 2-2',
  each: 'user',
  sees: 'itself',
  check(user, report) {
    if (user.relationship !== 'g2c' || !isBlank(user.persona)) return;
    report({ elements: [user.id], path: 'persona', values: named({ user }) });
  },
  fix(document, finding) {
    const user = document.elements.find(({ id }) => id === finding.elements[0]);
    const persona = entryNamed('persona', user?.name);
    return user && persona && setElementProperty(document, user.id, 'persona', persona.id);
  },
};
