import { describe, expect, it } from 'vitest';
import { fixedChannel, freeChannel, mostTracks } from './channels';

const PLAIN = { labelsAbove: 0, labelsBelow: 0 };

describe('a channel between two lanes', () => {
  it('grows with its tracks, and is never too low for an arrowhead', () => {
    expect(freeChannel({ tracks: 0, ...PLAIN }).height).toBeGreaterThanOrEqual(32);
    expect(freeChannel({ tracks: 20, ...PLAIN }).height).toBeGreaterThan(freeChannel({ tracks: 4, ...PLAIN }).height);
  });

  it('keeps its tracks apart from the labels at its edges', () => {
    const { firstTrack, height, pitch } = freeChannel({ tracks: 3, labelsAbove: 60, labelsBelow: 80 });
    expect(firstTrack).toBeGreaterThanOrEqual(60);
    expect(firstTrack + 2 * pitch).toBeLessThanOrEqual(height - 80);
  });

  it('lets the next lane begin between two tracks', () => {
    const { divide, firstTrack, pitch } = freeChannel({ tracks: 4, ...PLAIN });
    expect((divide - firstTrack) / pitch).toBeCloseTo(1.5);
  });
});

describe('a gap between two rows', () => {
  it('sets its tracks in the middle', () => {
    const { firstTrack, pitch } = fixedChannel({ tracks: 3, ...PLAIN }, 100);
    expect(firstTrack + pitch).toBeCloseTo(50);
  });

  it('moves tracks closer, but no closer than 3 px', () => {
    const { pitch } = fixedChannel({ tracks: 12, ...PLAIN }, 48);
    expect(pitch).toBeGreaterThanOrEqual(3);
    expect(pitch).toBeLessThan(8);
    expect(fixedChannel({ tracks: 500, ...PLAIN }, 48).pitch).toBeGreaterThanOrEqual(3);
    expect(mostTracks(48)).toBeLessThan(20);
  });

  it('gives labels no room where there is none', () => {
    expect(fixedChannel({ tracks: 1, labelsAbove: 0, labelsBelow: 40 }, 80).labelsBelowFit).toBe(true);
    expect(fixedChannel({ tracks: 1, labelsAbove: 0, labelsBelow: 40 }, 30).labelsBelowFit).toBe(false);
  });
});
