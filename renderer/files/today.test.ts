import { expect, it } from 'vitest';
import { today } from './today';

it('is the local date as the file writes it', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
