import { ELEMENT_KINDS, KINDS, LANES } from '../../document/kinds';
import type { Element, Lane, LmvDocument } from '../../document/types';
import type { Rule } from '../rule';
import { EVERY_KIND } from '../terms/every-kind';
import { isBlank } from '../terms/is-blank';
import { laneName } from '../values';

/** The lane that only a drawing with an application has to fill, and then without strictness. */
const DATA_LANE: Lane = 6;

/** A lane of Jadual 3-1 with nothing in it but notes. */
export const laneEmpty: Rule = {
  id: 'lane-empty',
  section: 0,
  severities: { draft: 'hint', submission: 'error' },
  source: 'Jadual 3-1',
  reads: { elements: EVERY_KIND },
  check(index, report) {
    for (const lane of LANES) {
      if (ELEMENT_KINDS.some((kind) => KINDS[kind].lane === lane && index.all(kind).length > 0)) continue;
      const data = lane === DATA_LANE;
      if (data && index.all('application').length === 0) continue;
      report({
        lane,
        about: String(lane),
        values: laneName(lane),
        ...(data && { variant: 'data', severity: 'hint' }),
      });
    }
  },
  fix(document, finding, { newId }) {
    const first = firstElement(document, finding.lane, newId);
    return first && { ...document, elements: [...document.elements, first] };
  },
};

/**
 * What a lane begins with. The service and its application are called after the drawing; the others wait for a name,
 * which only the architect knows.
 */
function firstElement(document: LmvDocument, lane: number, newId: () => string): Element | undefined {
  const title = isBlank(document.title) ? '' : document.title.trim();
  switch (lane) {
    case 1:
      return { id: newId(), kind: 'user', name: '' };
    case 2:
      return { id: newId(), kind: 'channel', name: '' };
    case 3:
      return { id: newId(), kind: 'service', name: title };
    case 4:
      return { id: newId(), kind: 'process', name: '' };
    case 5:
      return { id: newId(), kind: 'application', name: title === '' ? '' : `Sistem ${title}` };
    case 6:
      return { id: newId(), kind: 'system', name: '' };
    case 7:
      return { id: newId(), kind: 'site', name: '' };
    default:
      return undefined;
  }
}
