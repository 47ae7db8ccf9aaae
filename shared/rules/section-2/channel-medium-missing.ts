import { setElementProperty } from '../fixes/set-element-property';
import { entryNamed } from '../queries/entry-named';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A channel that does not say what medium it is: a named portal or app, or a kind such as the counter. */
export const channelMediumMissing: Rule = {
  id: 'channel-medium-missing',
  section: 2,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'Jadual 3-1, label 2',
  each: 'channel',
  sees: 'itself',
  check(channel, report) {
    if (isBlank(channel.medium)) report({ elements: [channel.id], path: 'medium', values: named({ channel }) });
  },
  fix(document, finding) {
    const channel = document.elements.find(({ id }) => id === finding.elements[0]);
    const medium = entryNamed('medium', channel?.name);
    return channel && medium && setElementProperty(document, channel.id, 'medium', medium.id);
  },
};
