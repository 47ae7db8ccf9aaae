import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf, readFromAudience, readFromPresenter, type ShownStep } from './messages';

const STEP: ShownStep = { kind: 'step', lang: 'ms', theme: 'dark', drawing: 'Lesen', at: 1, of: 3, title: 'b', text: 't', source: 's', notes: 'n', next: 'c', black: false, since: 1 };

describe('messages between the two windows of a presentation', () => {
  it('are taken in their form', () => {
    expect(readFromAudience(STEP)).toEqual(STEP);
    const { next: _last, ...last } = { ...STEP, at: 2 };
    expect(readFromAudience(last)).toEqual(last);
    expect(readFromAudience({ kind: 'ended' })).toEqual({ kind: 'ended' });
    expect(readFromPresenter({ kind: 'here' })).toEqual({ kind: 'here' });
    expect(readFromPresenter({ kind: 'key', key: 'black' })).toEqual({ kind: 'key', key: 'black' });
  });

  it.each([
    { ...STEP, at: 3 },
    { ...STEP, at: -1 },
    { ...STEP, at: 0.5 },
    { ...STEP, lang: 'fr' },
    { ...STEP, theme: 'red' },
    { ...STEP, notes: 7 },
    { ...STEP, notes: 'x'.repeat(20_001) },
    { ...STEP, since: Number.NaN },
    { ...STEP, more: 1 },
    { ...STEP, black: undefined },
    { kind: 'ended', more: 1 },
    { kind: 'here' },
  ])('of the audience’s window in another form are passed over: %j', (message) => expect(readFromAudience(message)).toBeUndefined());

  it.each([{ kind: 'key', key: 'notes' }, { kind: 'key', key: '__proto__' }, { kind: 'key' }, { kind: 'here', key: 'next' }, { kind: 'ended' }, STEP, 'next', undefined])('of the presenter’s window in another form are passed over: %j', (message) =>
    expect(readFromPresenter(message)).toBeUndefined());

  it('never throw, and are no message, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withDate: true, maxDepth: 3 }), (message) => {
        expect([readFromAudience(message), readFromPresenter(message)]).toEqual([undefined, undefined]);
      }),
    );
  });
});

describe('the names of a presentation', () => {
  it('are made of a random id alone', () => {
    const id = crypto.randomUUID();
    expect(new Set(Object.values(namesOf(id) ?? {}))).toHaveLength(3);
    for (const other of ['', 'x', `${id}x`, '../index.html', '1']) expect(namesOf(other)).toBeUndefined();
  });
});
