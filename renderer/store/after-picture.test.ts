import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPicture } from './after-picture';

function run(list: (() => void)[]): void {
  list.splice(0).forEach((each) => each());
}

describe('what comes after the picture', () => {
  let idle: (() => void)[] = [];
  let frames: (() => void)[] = [];

  beforeEach(() => {
    idle = [];
    frames = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
    vi.stubGlobal('cancelIdleCallback', () => (idle = []));
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
    vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('waits for a quiet moment, two frames and another quiet moment', () => {
    const callback = vi.fn<() => void>();
    afterPicture(callback, 250);
    expect(frames).toHaveLength(0);
    run(idle);
    run(frames);
    expect(idle).toHaveLength(0);
    run(frames);
    expect(callback).not.toHaveBeenCalled();
    run(idle);
    expect(callback).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(5000);
    expect(idle).toHaveLength(0);
  });

  it('does not wait for frames that never come', () => {
    const callback = vi.fn<() => void>();
    afterPicture(callback, 250);
    run(idle);
    vi.advanceTimersByTime(1000);
    run(idle);
    expect(callback).toHaveBeenCalledOnce();
  });

  it('stops wherever it is', () => {
    const callback = vi.fn<() => void>();
    const stop = afterPicture(callback, 250);
    run(idle);
    stop();
    run(frames);
    vi.advanceTimersByTime(5000);
    run(idle);
    expect(callback).not.toHaveBeenCalled();
  });
});
