import { beforeEach, describe, expect, it, vi } from 'vitest';

// Commands reach the host, which is chosen from what the window has; here nothing of it is used.
vi.mock('../host/host', () => ({ host: {} }));

const { useEditor } = await import('../store/editor');
const { doWalkKey, walkKey } = await import('./walk-keys');

const FREE = { free: true, onButton: false };

describe('the keys of a presentation', () => {
  it('are those of a keyboard and of a presenter’s remote', () => {
    expect(['PageDown', 'ArrowRight', 'ArrowDown', ' '].map((key) => walkKey(key, FREE))).toEqual(['next', 'next', 'next', 'next']);
    expect(['PageUp', 'ArrowLeft', 'ArrowUp'].map((key) => walkKey(key, FREE))).toEqual(['back', 'back', 'back']);
    expect(['Home', 'End', 'b', 'B', '.', 'n', 'N', 'Escape', 'F5', 'x'].map((key) => walkKey(key, FREE))).toEqual(['first', 'last', 'black', 'black', 'black', 'notes', 'notes', 'end', 'nothing', undefined]);
  });

  it('leave arrows and Escape to what is selected, and the space bar to a button', () => {
    const busy = { free: false, onButton: false };
    expect(['ArrowRight', 'ArrowUp', ' ', 'n', 'Escape'].map((key) => walkKey(key, busy))).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(['PageDown', 'PageUp', 'b'].map((key) => walkKey(key, busy))).toEqual(['next', 'back', 'black']);
    expect(walkKey(' ', { free: true, onButton: true })).toBeUndefined();
  });
});

const at = () => useEditor.getState().presented;

describe('what they do', () => {
  beforeEach(() => useEditor.getState().startWalk({ format: 'lmv-walk', version: 1, steps: [{ title: 'a' }, { title: 'b' }, { title: 'c' }] }, false));

  it('goes from step to step and stays at the ends', () => {
    const steps = (['back', 'next', 'next', 'next', 'first', 'last', 'back'] as const).map((key) => {
      doWalkKey(key);
      return at()?.step;
    });
    expect(steps).toEqual([0, 1, 2, 2, 0, 2, 1]);
  });

  it('turns the screen black and back, by the same key, by the next step and by Escape, which then does not end', () => {
    const black = (['black', 'black', 'black', 'next', 'black', 'end'] as const).map((key) => {
      doWalkKey(key);
      return at()?.black;
    });
    expect(black).toEqual([true, false, true, false, true, false]);
    doWalkKey('end');
    expect(at()).toBeUndefined();
  });

  it('is nothing where nothing is presented', () => {
    useEditor.getState().endWalk();
    doWalkKey('next');
    doWalkKey('black');
    expect(at()).toBeUndefined();
  });
});
