import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addElement, rename, setTitle } from '../../shared/document/edits';
import type { LmvDocument } from '../../shared/document/types';
import { generateDrawing } from '../../test/support/generate-drawing';
import { useOverlay } from '../canvas/overlay-store';
import { isDirty } from '../store/dirty';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { NO_FILE } from '../store/file-slice';
import { openedDrawing } from '../store/make-drawing';
import { LayoutsStopped } from './lay-elsewhere';
import { layOut } from './lay-out';
import type { Laid } from './layout-job';
import { startLayingOut } from './start-laying-out';

interface Asked {
  readonly document: LmvDocument;
  readonly resolve: (laid: Laid) => void;
  readonly reject: (reason: Error) => void;
}

const unplaced = generateDrawing(1000);
let asked: Asked[] = [];
let stopped = 0;
let stop: () => void;

const layouts = {
  lay: (document: LmvDocument): Promise<Laid> =>
    new Promise((resolve, reject) => {
      asked.push({ document, resolve, reject });
    }),
  stop: (): void => {
    stopped++;
    for (const { reject } of asked.splice(0)) reject(new LayoutsStopped());
  },
};

function editor(): ReturnType<typeof useEditor.getState> {
  return useEditor.getState();
}

function shown(): Drawing {
  const { drawing } = editor();
  if (!drawing) throw new Error('nothing is open');
  return drawing;
}

/** Waits for the next question, and takes it. */
async function question(): Promise<Asked> {
  await vi.waitFor(() => expect(asked).not.toHaveLength(0));
  return asked.shift() as Asked;
}

async function answer({ document, resolve }: Asked): Promise<void> {
  resolve(layOut(document, 'ms'));
  await vi.waitFor(() => expect(editor().notices.filter(({ kind }) => kind === 'busy')).toHaveLength(0));
}

function edit(name: string): void {
  editor().apply('edit.rename', (document) => rename(document, 'user-0', name));
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  asked = [];
  stopped = 0;
  useEditor.setState({ notices: [] });
  editor().show(openedDrawing(unplaced, 'ms'));
  editor().setFile({ ...NO_FILE, saved: shown().document });
  stop = startLayingOut(useEditor, layouts);
});

afterEach(() => {
  stop();
  useOverlay.setState({ dragging: [] });
  vi.unstubAllGlobals();
});

describe('a drawing without places', () => {
  it('is announced, laid out and still saved', async () => {
    const first = await question();
    expect(editor().notices).toMatchObject([{ kind: 'busy', text: 'notice.opening', values: { count: 1000 } }]);
    await answer(first);
    expect(shown().awaits).toBeUndefined();
    expect(shown().geometry.boxes.size).toBe(1000);
    expect(isDirty(editor())).toBe(false);
  });

  it('that was edited meanwhile takes its places all the same, with what was edited, and is laid out anew', async () => {
    const first = await question();
    editor().apply('edit.add', (document) => addElement(document, { id: 'note', kind: 'note', lane: 2, text: 'Sahkan', x: 40, y: 0 }));
    edit('Satu');
    first.resolve(layOut(first.document, 'ms'));
    const second = await question();
    expect(shown().isComing).toBe(false);
    expect(shown().document.elements).toHaveLength(1001);
    const arranged = layOut(unplaced, 'ms').placed?.[0];
    expect(shown().document.elements[0]).toMatchObject({ id: 'user-0', name: 'Satu', x: arranged?.x, y: arranged?.y });
    await answer(second);
    await vi.waitFor(() => expect(shown().awaits).toBeUndefined());
    for (const step of ['undo', 'undo', 'redo', 'redo', 'undo', 'undo'] as const) editor()[step]();
    expect(isDirty(editor())).toBe(false);
    expect(shown().document.elements).toHaveLength(1000);
    expect(shown().document.elements[0]).toMatchObject({ id: 'user-0', name: unplaced.elements[0]?.name, x: arranged?.x });
  });

  it('is closed by its notice, and nobody waits for it', async () => {
    await question();
    editor().notices[0]?.action?.run();
    await vi.waitFor(() => expect(editor().drawing).toBeUndefined());
    expect(stopped).toBe(1);
  });

  it('is laid out by the window where the worker fails', async () => {
    (await question()).reject(new Error('no memory'));
    await vi.waitFor(() => expect(shown().awaits).toBeUndefined(), { timeout: 10_000 });
    expect(shown().geometry.boxes.size).toBe(1000);
  });
});

describe('edits', () => {
  beforeEach(async () => answer(await question()));

  it('are laid out one after the other, and only the latest is shown', async () => {
    edit('Satu');
    const first = await question();
    edit('Dua');
    const { geometry } = shown();
    first.resolve(layOut(first.document, 'ms'));
    const second = await question();
    expect(shown().geometry).toBe(geometry);
    expect(second.document.elements[0]?.name).toBe('Dua');
    second.resolve(layOut(second.document, 'ms'));
    await vi.waitFor(() => expect(shown().awaits).toBeUndefined());
  });

  it('of the title meanwhile do not make a layout stale', async () => {
    edit('Satu');
    const only = await question();
    editor().apply('edit.title', (document) => setTitle(document, 'Lain'));
    only.resolve(layOut(only.document, 'ms'));
    await vi.waitFor(() => expect(shown().awaits).toBeUndefined());
    expect(shown().document.title).toBe('Lain');
  });

  it('are not laid out under a hand that drags', async () => {
    edit('Satu');
    const only = await question();
    useOverlay.setState({ dragging: ['user-1'] });
    only.resolve(layOut(only.document, 'ms'));
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(shown().awaits).toBe('ms');
    useOverlay.setState({ dragging: [] });
    await vi.waitFor(() => expect(shown().awaits).toBeUndefined());
  });
});
