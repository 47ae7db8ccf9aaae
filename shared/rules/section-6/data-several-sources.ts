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
    /** The first two sources met under each name: whatever the next one's source, one of the two is another. */
    const sources = new Map<string, readonly Element[]>();
    for (const { link, from } of exchangesInto(index, application)) {
      // An application's modules are one source.
      const source = index.element(index.place(from.id)) ?? from;
      const items = (link.data ?? []).map(({ name }) => ({ name, met: sources.get(foldName(name)) ?? [] }));
      const repeated = items.findIndex(({ met }) => met.some((each) => each !== source));
      const other = items[repeated]?.met.find((each) => each !== source);
      if (other) {
        report({
          links: [link.id],
          path: `data/${repeated}/name`,
          values: named({ application, source, other }, { data: items[repeated]?.name?.trim() ?? '' }),
        });
      }
      for (const { name, met } of items) {
        if (foldName(name) !== '' && met.length < 2 && !met.includes(source)) sources.set(foldName(name), [...met, source]);
      }
    }
  },
};
