import type { Dataset, Element, System } from '../../document/types';
import { setElementProperty } from '../fixes/set-element-property';
import type { Rule } from '../rule';
import { foldName } from '../terms/fold-name';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A system or dataset that data comes from, with no agency that supplies it (Jadual 3-1, label 6). */
export const supplierAgencyMissing: Rule = {
  id: 'supplier-agency-missing',
  section: 6,
  severities: { draft: 'hint', submission: 'error' },
  source: 'Jadual 3-1, label 6',
  each: 'element',
  sees: 'neighbours',
  check(supplier, report, index) {
    if (!isSupplier(supplier) || !isBlank(supplier.agency) || isOwn(supplier)) return;
    const receiver = index.tiesFrom(supplier.id).find(({ meaning }) => meaning === 'exchange')?.to;
    if (!receiver) return;
    report({
      elements: [supplier.id],
      path: 'agency',
      values: named({ supplier, receiver }),
    });
  },
  fix(document, finding) {
    const supplier = document.elements.find(({ id }) => id === finding.elements[0]);
    const agency = supplier && agencyOfNamesake(document.elements, supplier);
    return supplier && agency !== undefined ? setElementProperty(document, supplier.id, 'agency', agency) : undefined;
  },
};

function isSupplier(element: Element): element is System | Dataset {
  return element.kind === 'system' || element.kind === 'dataset';
}

/** The project's agency supplies what its internal systems hold. */
function isOwn(supplier: System | Dataset): boolean {
  return supplier.kind === 'system' && supplier.scope === 'internal';
}

/** The agency of the systems and datasets of the same name, where they agree. */
function agencyOfNamesake(elements: readonly Element[], supplier: Element): string | undefined {
  const name = foldName(supplier.name);
  const agencies = elements
    .filter(isSupplier)
    .filter((element) => name !== '' && foldName(element.name) === name && !isBlank(element.agency))
    .map(({ agency }) => agency ?? '');
  return new Set(agencies.map((agency) => foldName(agency))).size === 1 ? agencies[0] : undefined;
}
