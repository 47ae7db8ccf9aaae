import { describe, expect, it } from 'vitest';
import { changeStep, moveStep, putStep, removeStep } from './edit-steps';
import { addStep, EMPTY_WALK, takeSelection } from './edit-walk';
import { wordsIn, type Walk } from './walk';

const walk: Walk = { format: 'lmv-walk', version: 1, steps: [{ title: 'a', notes: 'say a' }, { title: 'b', select: [{ lane: 2 }], links: ['l'] }, { title: 'c' }] };

function titles({ steps }: Walk): string {
  return steps.map(({ title }) => wordsIn(title, 'ms')).join('');
}

describe('editing a walk', () => {
  it('adds a step behind another', () => {
    expect(addStep(walk, 0).steps.map(({ title }) => title)).toEqual(['a', '', 'b', 'c']);
    expect(addStep(walk, 2).steps[3]).toEqual({ title: '' });
  });

  it('removes a step, never the last one, and puts it back', () => {
    const removed = removeStep(walk, 1);
    expect(titles(removed)).toBe('ac');
    expect(removeStep(EMPTY_WALK, 0)).toBe(EMPTY_WALK);
    expect(removeStep(walk, 7)).toBe(walk);
    expect(putStep(removed, 1, walk.steps[1] ?? { title: '' })).toEqual(walk);
  });

  it('moves a step, and leaves it where there is no such place', () => {
    expect(titles(moveStep(walk, 0, 2))).toBe('bca');
    expect(titles(moveStep(walk, 2, 0))).toBe('cab');
    expect(moveStep(walk, 0, -1)).toBe(walk);
    expect(moveStep(walk, 2, 3)).toBe(walk);
    expect(moveStep(walk, 1, 1)).toBe(walk);
  });

  it('changes one step and keeps the others', () => {
    const changed = changeStep(walk, 0, { title: 'A' });
    expect(changed.steps[0]).toEqual({ title: 'A', notes: 'say a' });
    expect(changed.steps[1]).toBe(walk.steps[1]);
  });

  it('takes the selection in place of all that a step lit before', () => {
    expect(takeSelection(walk, 1, { elements: ['x'], links: [] }).steps[1]).toEqual({ title: 'b', elements: ['x'] });
    expect(takeSelection(walk, 1, { elements: ['x'], links: ['k'] }).steps[1]).toEqual({ title: 'b', elements: ['x'], links: ['k'] });
    expect(takeSelection(walk, 0, { elements: [], links: ['k'] }).steps[0]).toEqual({ title: 'a', notes: 'say a', elements: [], links: ['k'] });
  });
});
