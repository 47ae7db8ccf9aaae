import type { DrawingIndex } from '../../document/drawing-index';
import { laneOf, LANES } from '../../document/kinds';
import type { Lane, User } from '../../document/types';
import type { Rule } from '../rule';
import { isLinked } from '../terms/is-linked';
import { laneName, named } from '../values';

/**
 * A user from whom no path leads down to a site: the drawing is to show the whole service, from who asks for it to
 * where it runs (para 3.1.1 c). A user without any link is `element-unlinked`'s.
 */
export const chainBroken: Rule = {
  id: 'chain-broken',
  section: 0,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.1.1 c',
  reads: { elements: { user: [], site: [] }, links: 'all' },
  check(index, report) {
    const users = index.all('user').filter((user) => isLinked(index, user.id));
    if (users.length === 0) return;
    const complete = index.reachingTo(index.all('site').map((site) => site.id));
    const broken = users.filter((user) => !complete.has(user.id));
    if (broken.length === 0) return;
    const lanes = lastLanes(index, broken);
    for (const user of broken) {
      report({ elements: [user.id], values: named({ user }, laneName(lanes.get(user.id) ?? 1)) });
    }
  },
};

/**
 * The lowest lane that each user reaches. Walked backwards from each lane, bottom first: seven walks at most, however
 * many users there are.
 */
function lastLanes(index: DrawingIndex, users: readonly User[]): ReadonlyMap<string, Lane> {
  const last = new Map<string, Lane>();
  const inLane = new Map<Lane, string[]>(LANES.map((lane) => [lane, []]));
  for (const element of index.document.elements) inLane.get(laneOf(element))?.push(element.id);
  for (const lane of LANES.toReversed()) {
    if (last.size === users.length) break;
    const reaching = index.reachingTo(inLane.get(lane) ?? []);
    for (const { id } of users) {
      if (!last.has(id) && reaching.has(id)) last.set(id, lane);
    }
  }
  return last;
}
