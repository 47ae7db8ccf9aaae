import { LANES } from '../document/kinds';
import { laneName } from '../messages/frame';
import { LANE_ASKS } from '../messages/workshop';
import type { Walk } from './walk';

/** The walk of any drawing that has none of its own: lane by lane, with what the guide asks there (3.3.4, Jadual 3-1). */
export const LANE_WALK: Walk = {
  format: 'lmv-walk',
  version: 1,
  steps: LANES.map((lane) => ({ title: { ms: laneName(lane, 'ms'), en: laneName(lane, 'en') }, text: LANE_ASKS[lane].asks, source: LANE_ASKS[lane].source, select: [{ lane }] })),
};
