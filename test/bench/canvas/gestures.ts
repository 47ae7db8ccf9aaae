import type { CDPSession, Page } from '@playwright/test';

/** How a gesture went: intervals between frames, and how long the page's main thread was at work for each step, in ms. */
export interface Gesture {
  readonly median: number;
  readonly p95: number;
  readonly work: number;
}

/** Steps of a gesture: two seconds of a hand that moves all the time. */
const STEPS = 120;
/** Ms between two steps, as a screen of 60 Hz shows them. */
const PACE = 1000 / 60;

/** Times gestures on one page. */
export class Gestures {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Gestures> {
    const session = await page.context().newCDPSession(page);
    // The thread's own time: what other programs do on the machine meanwhile is not counted.
    await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }).catch(() => undefined);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Gestures(page, session);
  }

  /** Drags what is at a place, to and fro; lets go where it began. */
  async drag({ x, y }: Place): Promise<Gesture & { readonly drop: number }> {
    const { mouse } = this.#page;
    await mouse.move(x, y);
    await this.#frame();
    await mouse.down();
    await mouse.move(x + 6, y);
    await this.#frame();
    const gesture = await this.#time((step) => mouse.move(x + 6 + 2 * swing(step), y));
    const before = await this.#work();
    await mouse.up();
    await this.#page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
    return { ...gesture, drop: (await this.#work()) - before };
  }

  /** Pans with the wheel, to and fro. */
  async pan({ x, y }: Place): Promise<Gesture> {
    await this.#page.mouse.move(x, y);
    return this.#time((step) => this.#page.mouse.wheel(step % 60 < 30 ? 8 : -8, step % 40 < 20 ? 5 : -5));
  }

  /** Zooms with Ctrl and the wheel, in and out. */
  async zoom({ x, y }: Place): Promise<Gesture> {
    await this.#page.mouse.move(x, y);
    await this.#page.keyboard.down('Control');
    const gesture = await this.#time((step) => this.#page.mouse.wheel(0, step % 60 < 30 ? -6 : 6));
    await this.#page.keyboard.up('Control');
    return gesture;
  }

  async #time(step: (number: number) => Promise<void>): Promise<Gesture> {
    await this.#page.evaluate(() => {
      const frames: number[] = [];
      Object.assign(window, { frames, recording: true });
      const record = (time: number): void => {
        frames.push(time);
        if ((window as unknown as { recording: boolean }).recording) requestAnimationFrame(record);
      };
      requestAnimationFrame(record);
    });
    const before = await this.#work();
    const started = performance.now();
    for (let number = 0; number < STEPS; number++) {
      await step(number);
      const wait = started + (number + 1) * PACE - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    }
    const work = (await this.#work()) - before;
    const frames = await this.#page.evaluate(() => {
      Object.assign(window, { recording: false });
      return (window as unknown as { frames: number[] }).frames;
    });
    const intervals = frames.slice(1).map((time, position) => time - (frames[position] ?? time)).toSorted((a, b) => a - b);
    const at = (share: number): number => intervals[Math.min(intervals.length - 1, Math.floor(intervals.length * share))] ?? 0;
    return { median: at(0.5), p95: at(0.95), work: work / STEPS };
  }

  /** How long the main thread has worked so far, ms. */
  async #work(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }

  async #frame(): Promise<void> {
    await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

/** Where on the screen, CSS px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A triangle between 0 and 15. */
function swing(step: number): number {
  return step % 30 < 15 ? step % 30 : 30 - (step % 30);
}
