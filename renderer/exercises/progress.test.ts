import { beforeEach, expect, it, vi } from 'vitest';
import { keepAttempt, keepResult, loadProgress } from './progress';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) });
});

it('remembers what was looked at in each drawing, the latest fifty', () => {
  for (let at = 0; at < 60; at++) keepAttempt(`d${at}`, { hints: { step: 1 }, modelShown: false });
  keepAttempt('d59', { hints: { step: 3 }, modelShown: true });
  const { attempts } = loadProgress();
  expect(attempts).toHaveLength(50);
  expect(attempts.at(-1)).toEqual({ drawing: 'd59', hints: { step: 3 }, modelShown: true });
  expect(attempts[0]?.drawing).toBe('d10');
});

it('keeps the best result, and who had the last one', () => {
  keepResult('e2e', 'Siti', 5, 11);
  keepResult('e2e', 'Ahmad', 3, 11);
  expect(loadProgress()).toEqual({ attempts: [], best: { e2e: { points: 5, max: 11 } }, name: 'Ahmad' });
  keepResult('e2e', 'Ahmad', 11, 11);
  expect(loadProgress().best).toEqual({ e2e: { points: 11, max: 11 } });
});

it('goes on with nothing where what is kept can’t be read, and with the rest where a part can’t', () => {
  kept.set('landskap.exercises', '{');
  expect(loadProgress()).toEqual({ attempts: [], best: {}, name: '' });
  kept.set('landskap.exercises', JSON.stringify({ attempts: [{ drawing: 'x', hints: { a: 9 }, modelShown: false }], best: { e2e: { points: 2, max: 11 } }, name: 7 }));
  expect(loadProgress()).toEqual({ attempts: [], best: { e2e: { points: 2, max: 11 } }, name: '' });
});

it('does without storage', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => keepResult('e2e', 'Siti', 5, 11)).not.toThrow();
  expect(loadProgress().best).toEqual({});
});
