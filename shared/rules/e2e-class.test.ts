import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { e2eClass } from './e2e-class';
import { drawing } from './testing';

/** A service with channels of some media and processes of some modes; users by relationship. */
function classOf({ media = [], modes = [], users = [] }: { media?: readonly string[]; modes?: readonly string[]; users?: readonly string[] }) {
  const index = new DrawingIndex(
    drawing({
      elements: [
        { id: 's1', kind: 'service' },
        ...users.map((relationship, n) => ({ id: `u${n}`, kind: 'user', relationship }) as const),
        ...media.map((medium, n) => ({ id: `c${n}`, kind: 'channel', medium }) as const),
        ...modes.map((mode, n) => ({ id: `p${n}`, kind: 'process', mode }) as const),
      ],
      links: [
        ...users.map((_, n) => [`u${n}`, 'c0'] as const),
        ...media.map((_, n) => [`c${n}`, 's1'] as const),
        ...modes.map((_, n) => ['s1', `p${n}`] as const),
      ],
    }),
  );
  const [service] = index.all('service');
  if (!service) throw new Error('no service');
  const { category, steps } = e2eClass(index, service);
  return [category, ...steps.map(({ code, elements }) => [code, ...elements].join(' '))];
}

const PORTAL = 'medium-portal-mygovernment';
const COUNTER = 'channel-counter';

describe('the category that the guide would give a service', () => {
  it.each([
    ['E2E: online from start to end', { media: [PORTAL], modes: ['online', 'online'], users: ['g2c', 'g2c'] }, ['service-category-e2e', 'online-channels c0', 'all-processes-online p0 p1']],
    [
      'E2E: a counter beside the portal does not take it away',
      { media: [PORTAL, COUNTER], modes: ['online'] },
      ['service-category-e2e', 'online-channels c0', 'counter-beside-online c1', 'all-processes-online p0'],
    ],
    ['partial E2E: one process by hand', { media: [PORTAL], modes: ['online', 'manual'] }, ['service-category-partial-e2e', 'online-channels c0', 'manual-processes p1']],
    ['e-counter: the channel says so', { media: ['channel-e-counter'], modes: [] }, ['service-category-e-counter', 'no-online-channel c0', 'agency-computers c0']],
    ['e-counter: at the counter, with a process on the computer', { media: [COUNTER], modes: ['manual', 'online'] }, ['service-category-e-counter', 'no-online-channel c0', 'agency-computers p1']],
    ['manual: at the counter and by hand', { media: ['channel-face-to-face'], modes: ['manual'] }, ['service-category-manual', 'no-online-channel c0', 'all-processes-manual p0']],
  ] as const)('%s', (_, drawn, expected) => {
    expect(classOf(drawn)).toEqual(expected);
  });

  it.each([
    ['no channels', { modes: ['online'] }, ['no-channels']],
    ['a medium that says nothing', { media: ['medium-x', COUNTER], modes: ['manual'] }, ['medium-unknown c0']],
    ['no processes', { media: [PORTAL] }, ['online-channels c0', 'no-processes']],
    ['no processes at the counter', { media: [COUNTER] }, ['no-online-channel c0', 'no-processes']],
    ['a process whose mode is not said', { media: [PORTAL], modes: ['online', ''] }, ['online-channels c0', 'mode-unknown p1']],
    ['a mode not said at the counter', { media: [COUNTER], modes: ['manual', ''] }, ['no-online-channel c0', 'mode-unknown p1']],
    ['several relationships: it has to be split first', { media: [PORTAL], modes: ['online'], users: ['g2c', 'g2b'] }, ['online-channels c0', 'all-processes-online p0', 'several-relationships u0 u1']],
  ] as const)('is not given: %s', (_, drawn, steps) => {
    expect(classOf(drawn)).toEqual([undefined, ...steps]);
  });
});
