import { describe, expect, it } from 'vitest';
import { assignTracks, type Jog } from './tracks';

let links = 0;

/** From a pin above to a pin below. */
function down(top: number, bottom: number): Jog {
  return { link: links++, low: Math.min(top, bottom), high: Math.max(top, bottom), tops: [top], bottoms: [bottom] };
}

/** From a pin above to another above. */
function loop(a: number, b: number): Jog {
  return { link: links++, low: Math.min(a, b), high: Math.max(a, b), tops: [a, b], bottoms: [] };
}

describe('tracks in a channel', () => {
  it('are few where runs are far apart', () => {
    expect(assignTracks([down(0, 100), down(200, 300), down(400, 500)]).count).toBe(1);
  });

  it('differ where runs share some of the way, or nearly meet', () => {
    expect(assignTracks([down(0, 100), down(50, 150)]).count).toBe(2);
    expect(assignTracks([down(0, 100), down(105, 200)]).count).toBe(2);
  });

  it('let lines that all go one way pass without crossing', () => {
    const { of } = assignTracks([down(0, 100), down(10, 110), down(20, 120)]);
    // The rightmost turns first.
    expect(of).toEqual([2, 1, 0]);
    expect(assignTracks([down(100, 0), down(110, 10), down(120, 20)]).of).toEqual([0, 1, 2]);
  });

  it('nest loops', () => {
    const { of } = assignTracks([loop(0, 300), loop(100, 200)]);
    expect(of[1]).toBeLessThan(of[0] ?? 0);
  });

  it('never put one line on top of another where their pins are at one x', () => {
    const { of } = assignTracks([down(0, 100), down(100, 200)]);
    // What comes up at 100 must end above what goes down there.
    expect(of[0]).toBeGreaterThan(of[1] ?? 0);
  });

  it('copes with very many', () => {
    const many = Array.from({ length: 3000 }, (_, i) => down(i * 3, ((i * 7919) % 3000) * 3 + 1));
    const { of, count } = assignTracks(many);
    expect(of).toHaveLength(3000);
    expect(count).toBeGreaterThan(100);
  });
});
