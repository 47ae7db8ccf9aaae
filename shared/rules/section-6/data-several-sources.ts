import type { Element } from '../../document/types';
import { exchangesInto } from '../queries/exchanges-into';
import type { Rule } from '../rule';
import { foldName } from '../terms/fold-name';
import { named } from '../values';

/** The same data that comes into one application from two sources, where one should be the true one (para 2.6.2). */
export const dataSeveralSources: Rule = {
  id: 'data-several-sources',
  section: 6,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 2.6.2',
  each: 'element',
  sees: 'neighbours',
  check(application, report, index) {
    // A module that stands in no application takes in data by itself.
    if ((application.kind !== 'application' && application.kind !== 'module') || index.place(application.id) !== application.id) return;
    const exchanges = exchangesInto(index, application);
    if (exchanges.length < 2) return;
    /** The first two sources met under each name: whatever the next one's source, one of the two is another. */
    const sources = new Map<string, readonly Element[]>();
    for (const { link, from } of exchanges) {
      // An application's modules are one source.
      const source = index.element(index.place(from.id)) ?? from;
      let reported = false;
      link.data?.forEach(({ name }, position) => {
        const folded = foldName(name);
        const met = sources.get(folded) ?? NONE;
        const other = met.find((each) => each !== source);
        // One finding a link, whatever else of its data is at odds.
        if (other && !reported) {
          reported = true;
          report({
            links: [link.id],
            path: `data/${position}/name`,
            values: named({ application, source, other }, { data: name?.trim() ?? '' }),
          });
        }
        if (folded !== '' && met.length < 2 && !met.includes(source)) sources.set(folded, [...met, source]);
      });
    }
  },
};

const NONE: readonly never[] = [];
