import { describe, expect, it } from 'vitest';
import { listChange } from './list-change';

interface Item {
  readonly id: string;
}

const [A, B, C, D]: readonly [Item, Item, Item, Item] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];

function change(before: readonly Item[], after: readonly Item[]) {
  return listChange(before, after, (id) => before.findIndex((item) => item.id === id));
}

describe('the change of a list', () => {
  it('is none for the same list, or for the same items in another', () => {
    const list = [A, B];
    expect(change(list, list)).toMatchObject({ inPlace: true, replaced: [] });
    expect(change(list, [A, B])).toMatchObject({ inPlace: true, replaced: [], added: [], removed: [] });
  });

  it('says what was put in the place of its former self', () => {
    const renamed = { ...B };
    expect(change([A, B, C], [A, renamed, C])).toMatchObject({ inPlace: true, replaced: [[B, renamed]] });
  });

  it('says what came and went, and where the others stood', () => {
    const found = change([A, B, C], [D, A, C]);
    expect(found).toMatchObject({ inPlace: false, added: [D], removed: [B] });
    expect([...(found?.from ?? [])]).toEqual([-1, 0, 2]);
    expect(change([A, B], [])).toMatchObject({ removed: [A, B] });
    expect(change([], [A])).toMatchObject({ added: [A] });
  });

  it('says of what stands in another order that it went and came, and of no more than needs be', () => {
    expect(change([A, B, C, D], [D, A, B, C])).toMatchObject({ inPlace: false, added: [D], removed: [D], replaced: [] });
    const renamed = { ...A };
    const found = change([A, B, C, D], [B, C, renamed, D]);
    expect(found).toMatchObject({ added: [renamed], removed: [A], replaced: [] });
    expect([...(found.from ?? [])]).toEqual([1, 2, -1, 3]);
    expect(change([A, B, C], [C, A])).toMatchObject({ added: [C], removed: [B, C] });
    expect(change([A, B, C, D], [D, C, B, A]).added).toHaveLength(3);
  });
});
