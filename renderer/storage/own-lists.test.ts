import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { listSample } from '../../shared/messages/lists';
import { database } from './database';
import { keepList, ownLists, removeList, renameList, takeLists } from './own-lists';

const at = (day: number): string => new Date(Date.UTC(2026, 0, day)).toISOString();
const list = (name: string) => ({ name, entries: listSample('ms') });

async function names(): Promise<readonly string[]> {
  return (await ownLists()).map(({ name }) => name);
}

beforeEach(async () => {
  await database.lists.clear();
  await keepList(list('Negeri'), { id: 'n', fileName: 'n.csv', addedAt: at(2) });
  await keepList(list('Kementerian'), { id: 'k', fileName: 'k.csv', addedAt: at(1) });
});

it('own lists are kept, renamed, replaced and removed', async () => {
  expect(await ownLists()).toMatchObject([{ id: 'k', name: 'Kementerian', fileName: 'k.csv', entries: listSample('ms') }, { id: 'n' }]);
  await renameList('n', 'Negeri Selangor');
  expect(await names()).toEqual(['Kementerian', 'Negeri Selangor']);
  await keepList({ name: 'Kementerian', entries: [] }, { id: 'k2', fileName: 'k2.csv', addedAt: at(3) }, ['k']);
  expect(await ownLists()).toMatchObject([{ id: 'n' }, { id: 'k2', entries: [] }]);
  await removeList('n');
  expect(await names()).toEqual(['Kementerian']);
});

it('one that can’t be kept leaves the one that it was to replace', async () => {
  await expect(keepList(list('x'), { id: 'n', fileName: 'x.csv', addedAt: at(3) }, ['k'])).rejects.toThrow(/exists/iu);
  expect(await names()).toEqual(['Kementerian', 'Negeri']);
});

it('lists of another computer are added where they are not here already', async () => {
  let count = 0;
  const from = { newId: () => `t${++count}`, fileName: '', addedAt: at(4) };
  expect(await takeLists([list('Negeri'), { name: 'Negeri', entries: [] }, list('Baharu')], from)).toBe(2);
  expect(await names()).toEqual(['Kementerian', 'Negeri', 'Negeri', 'Baharu']);
});
