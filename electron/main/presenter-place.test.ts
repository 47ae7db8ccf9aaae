import { describe, expect, it } from 'vitest';
import { presenterPlace } from './presenter-place';

const laptop = { workArea: { x: 0, y: 0, width: 1440, height: 870 } };
const projector = { workArea: { x: 1440, y: -100, width: 1920, height: 1080 } };
const onProjector = { x: 1500, y: 0, width: 1440, height: 900 };

describe('the presenter’s window', () => {
  it('opens in the middle of the display that the audience does not see', () => {
    expect(presenterPlace([laptop, projector], onProjector)).toEqual({ x: 240, y: 75, width: 960, height: 720 });
    expect(presenterPlace([laptop, projector], { x: 100, y: 50, width: 1200, height: 800 })).toEqual({ x: 1920, y: 80, width: 960, height: 720 });
  });

  it('stands beside the audience’s window, and whole, where there is one display', () => {
    expect(presenterPlace([laptop], { x: 100, y: 50, width: 1000, height: 700 })).toEqual({ x: 156, y: 106, width: 960, height: 720 });
    expect(presenterPlace([laptop], { x: 1300, y: 800, width: 1000, height: 700 })).toEqual({ x: 480, y: 150, width: 960, height: 720 });
  });

  it('is no larger than a small display', () => {
    expect(presenterPlace([{ workArea: { x: 0, y: 24, width: 800, height: 576 } }], { x: 0, y: 24, width: 800, height: 576 })).toEqual({ x: 0, y: 24, width: 800, height: 576 });
  });
});
