import { describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS, type Migration } from './migrate';
import { CURRENT_VERSION } from './schema';

const rename = (from: number, old: string, now: string): Migration => ({
  from,
  migrate: ({ [old]: value, ...file }) => ({ ...file, [now]: value }),
});

describe('migrate', () => {
  it('takes one step after the other up to the current version', () => {
    const steps = [rename(-1, 'a', 'b'), rename(0, 'b', 'c')];
    expect(migrate({ version: -1, a: 1, kept: true }, steps)).toEqual({ version: 1, c: 1, kept: true });
    expect(migrate({ version: 0, b: 2 }, steps)).toEqual({ version: 1, c: 2 });
  });

  it('leaves a file of the current version, or of one that no step knows, as it is', () => {
    const steps = [rename(0, 'b', 'c'), rename(1, 'c', 'd')];
    for (const file of [{ version: 1, c: 1 }, { version: -5 }, { version: '0' }, {}]) expect(migrate(file, steps)).toBe(file);
  });

  it('has a step for every version below the current one', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: CURRENT_VERSION - 1 }, (_, position) => position + 1));
  });
});
