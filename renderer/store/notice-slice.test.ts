import { beforeEach, describe, expect, it } from 'vitest';
import { useEditor } from './editor';

const shown = () => useEditor.getState().notices.map(({ id, text, values }) => [id, text, values?.['name']]);

beforeEach(() => {
  for (const { id } of useEditor.getState().notices) useEditor.getState().dismiss(id);
});

describe('notices', () => {
  it('of the same words stand there once, as the latest', () => {
    const { notify } = useEditor.getState();
    notify({ kind: 'error', text: 'notice.fileGone', values: { name: 'a' } });
    notify({ kind: 'error', text: 'notice.fileGone', values: { name: 'b' } });
    notify({ kind: 'error', text: 'notice.fileGone', values: { name: 'a' } });
    expect(shown()).toEqual([
      [2, 'notice.fileGone', 'b'],
      [3, 'notice.fileGone', 'a'],
    ]);
  });

  it('are three at most: the oldest goes', () => {
    for (const name of ['a', 'b', 'c', 'd']) useEditor.getState().notify({ kind: 'info', text: 'notice.reloaded', values: { name } });
    expect(shown().map(([, , name]) => name)).toEqual(['b', 'c', 'd']);
  });

  it('of work that is under way stay, with their button', () => {
    useEditor.getState().notify({ kind: 'busy', text: 'notice.opening', values: { name: 'work' } });
    for (const name of ['a', 'b', 'c', 'd']) useEditor.getState().notify({ kind: 'info', text: 'notice.reloaded', values: { name } });
    expect(shown().map(([, , name]) => name)).toEqual(['work', 'b', 'c', 'd']);
  });
});
