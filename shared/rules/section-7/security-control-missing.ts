import { DrawingIndex } from '../../document/drawing-index';
import type { LmvDocument } from '../../document/types';
import { addLink } from '../fixes/add-link';
import { ensureElement } from '../fixes/ensure-element';
import { exchangesOf } from '../queries/exchanges-of';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { entryOf } from '../values';

const HSM = 'control-hsm';

/** The controls that Jadual 3-1 asks for, with the short names that people know. */
const CONTROLS: ReadonlyMap<string, string> = new Map([
  [HSM, 'HSM'],
  ['control-siem', 'SIEM'],
  ['control-dlp', 'DLP'],
]);

/** Infrastructure without HSM, SIEM or DLP (Jadual 3-1, label 7): one finding for each that is not in the drawing. */
export const securityControlMissing: Rule = {
  id: 'security-control-missing',
  section: 7,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'Jadual 3-1, label 7',
  reads: { elements: { site: [], 'security-control': ['control'] }, links: ['exchange'] },
  check(index, report, stage) {
    if (index.all('site').length === 0) return;
    const drawn = new Set(index.all('security-control').map(({ control }) => control));
    const classified = exchangesOf(index).some(({ link }) => link.data?.some(({ classification }) => !isBlank(classification)));
    for (const [control, name] of CONTROLS) {
      if (drawn.has(control)) continue;
      // Classified data is what a HSM is for.
      const needed = control === HSM && classified;
      report({
        about: control,
        variant: needed ? 'control-hsm-classified' : control,
        values: { ...entryOf('control', control), name },
        ...(needed && stage === 'submission' && { severity: 'error' }),
      });
    }
  },
  fix(document, finding, { newId }) {
    const name = finding.about === undefined ? undefined : CONTROLS.get(finding.about);
    if (finding.about === undefined || name === undefined) return undefined;
    const control = ensureElement(document, { kind: 'security-control', value: finding.about, name }, newId);
    const site = protectedSite(document);
    return site === undefined ? control.document : addLink(control.document, { id: newId(), from: site, to: control.id });
  },
};

/** The site to protect first: where an application runs, else the first one. */
function protectedSite(document: LmvDocument): string | undefined {
  const index = new DrawingIndex(document);
  const sites = index.all('site');
  const hosting = sites.find(({ id }) =>
    index.tiesTo(id).some(({ meaning, from }) => meaning === 'hosted-at' && index.element(index.place(from.id))?.kind === 'application'),
  );
  return (hosting ?? sites[0])?.id;
}
