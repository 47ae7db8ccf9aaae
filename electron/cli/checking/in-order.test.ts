import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order';

const inputs = Array.from({ length: 30 }, (_, position) => position);

async function collect<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

async function slowly(input: number): Promise<number> {
  for (let turn = 0; turn < (input * 7) % 11; turn++) await Promise.resolve();
  return input * 2;
}

async function notThree(input: number): Promise<number> {
  if (input === 3) throw new Error('tiga');
  return input;
}

describe('tasks in order', () => {
  it('give their results in the order of their inputs, whichever is ready first', async () => {
    expect(await collect(inOrder(inputs, 4, slowly))).toEqual(inputs.map((input) => input * 2));
    expect(await collect(inOrder([], 4, slowly))).toEqual([]);
  });

  it('are never further ahead than allowed', async () => {
    let begun = 0;
    let taken = 0;
    let most = 0;
    for await (const _ of inOrder(inputs, 5, async () => (most = Math.max(most, ++begun - taken)))) taken++;
    expect(begun).toBe(inputs.length);
    expect(most).toBeLessThanOrEqual(6);
  });

  it('pass on what went wrong', async () => {
    await expect(collect(inOrder(inputs, 8, notThree))).rejects.toThrow('tiga');
  });
});
