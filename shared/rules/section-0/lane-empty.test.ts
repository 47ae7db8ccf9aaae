import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Stage } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { laneEmpty } from './lane-empty';
import * as examples from './lane-empty.examples';

const EVERY_LANE = [
  { id: 'u1', kind: 'user' },
  { id: 'c1', kind: 'channel' },
  { id: 's1', kind: 'service' },
  { id: 'p1', kind: 'process' },
  { id: 'f1', kind: 'platform' },
  { id: 't1', kind: 'network' },
] as const;

testRule(laneEmpty, examples, {
  fires: {
    'each lane of an empty drawing, except data': { drawing: drawing({}), at: Array.from({ length: 6 }, () => 'drawing') },
    'a note does not fill its lane': {
      drawing: drawing({ elements: [...EVERY_LANE.slice(1), { id: 'n1', kind: 'note', lane: 1, text: 'Siapa?' }] }),
      at: ['drawing'],
    },
    'data, once there is an application': {
      drawing: drawing({ elements: [...EVERY_LANE, { id: 'a1', kind: 'application' }] }),
      at: ['drawing'],
    },
  },
  silent: {
    'no data, but no application either': drawing({ elements: EVERY_LANE }),
    'a dataset fills the data lane': drawing({ elements: [...EVERY_LANE, { id: 'a1', kind: 'application' }, { id: 'd1', kind: 'dataset' }] }),
  },
});

const found = (stage: Stage) =>
  findingsOf(laneEmpty, drawing({ elements: [{ id: 'a1', kind: 'application' }] }), stage).map(({ lane, severity, about }) => [lane, severity, about]);

describe('lane-empty names the lane', () => {
  it('as a hint in a draft', () => {
    expect(found('draft')).toEqual([1, 2, 3, 4, 6, 7].map((lane) => [lane, 'hint', String(lane)]));
  });

  it('as an error in a submission, but the data lane stays a hint', () => {
    expect(found('submission')).toEqual([...[1, 2, 3, 4, 7].map((lane) => [lane, 'error', String(lane)]), [6, 'hint', '6']]);
  });

  it('so that one lane can be waived alone', () => {
    const waived = drawing({ waivers: [{ rule: 'lane-empty', about: '4', reason: 'Proses ditunjukkan dalam dokumen lain.' }] });
    expect(findingsOf(laneEmpty, waived).filter((finding) => finding.waiver).map(({ lane }) => lane)).toEqual([4]);
  });
});

describe('the fix of lane-empty', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('puts the first element into lane %i', (lane) => {
    const empty = drawing({ title: 'Lesen Penjaja', elements: lane === 6 ? [{ id: 'a1', kind: 'application' }] : [] });
    const finding = findingsOf(laneEmpty, empty).find((each) => each.lane === lane);
    const fixed = finding && laneEmpty.fix?.(empty, finding, { newId: () => 'new' });
    expect(fixed && findingsOf(laneEmpty, fixed).some((each) => each.lane === lane)).toBe(false);
    expect(fixed?.elements.at(-1)).not.toHaveProperty('x');
  });
});
