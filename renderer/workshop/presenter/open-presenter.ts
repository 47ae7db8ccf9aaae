import type { Host } from '../../../shared/host';
import { wordsIn } from '../../../shared/workshop/walk';
import { documentName } from '../../files/document-name';
import { useEditor } from '../../store/editor';
import type { EditorState } from '../../store/editor-state';
import { doWalkKey } from '../walk-keys';
import { namesOf, readFromPresenter, type FromAudience } from './messages';

/** The presentation's id, from its first opening of a presenter's window until it ends. */
let presentation: string | undefined;

/**
 * Opens the presenter's own window of the presentation that goes on, or brings it to the front. Call it before anything
 * waits: a browser lets a page open a window only straight after a click or a key.
 */
export async function openPresenter(host: Host): Promise<void> {
  const id = presentation ?? crypto.randomUUID();
  const opening = host.openPresenter(id);
  if (presentation === undefined) follow(id);
  presentation = id;
  if (!(await opening)) useEditor.getState().notify({ kind: 'error', text: 'notice.presenterBlocked' });
}

/** Tells the presenter's window each step, and does what is asked there, until the presentation ends. */
function follow(id: string): void {
  const names = namesOf(id);
  if (!names) throw new Error('a presentation needs a random id');
  const until = new AbortController();
  const ended = new Promise<void>((resolve) => until.signal.addEventListener('abort', () => resolve()));
  const channel = new BroadcastChannel(names.channel);
  // A broadcast stays in its origin, and takes no other argument.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (message: FromAudience): void => channel.postMessage(message);
  const tellStep = (): void => {
    const message = shownStep(useEditor.getState());
    if (message) tell(message);
  };
  // Held until here or the whole window ends: the presenter's window waits for it.
  void navigator.locks.request(names.audience, () => ended);
  channel.addEventListener('message', ({ data }) => {
    const message = readFromPresenter(data);
    if (message?.kind === 'key') doWalkKey(message.key);
    if (message?.kind !== 'here') return;
    useEditor.getState().setApart(true);
    tellStep();
    void navigator.locks.request(names.presenter, { signal: until.signal }, () => useEditor.getState().setApart(false)).catch(() => undefined);
  });
  const stop = useEditor.subscribe((state, before) => {
    if (state.presented) {
      if (state.presented !== before.presented || state.lang !== before.lang || state.theme !== before.theme) tellStep();
      return;
    }
    stop();
    tell({ kind: 'ended' });
    channel.close();
    until.abort();
    presentation = undefined;
  });
}

/** @returns undefined while nothing is presented */
function shownStep(state: EditorState): FromAudience | undefined {
  const { presented, lang, theme } = state;
  const step = presented?.walk.steps[presented.step];
  if (!presented || !step) return undefined;
  const then = presented.walk.steps[presented.step + 1];
  const words = (given: Parameters<typeof wordsIn>[0]): string => wordsIn(given, lang).slice(0, 20_000);
  return {
    kind: 'step',
    lang,
    theme,
    drawing: documentName(state).slice(0, 20_000),
    at: presented.step,
    of: presented.walk.steps.length,
    title: words(step.title),
    text: words(step.text),
    source: words(step.source),
    notes: words(step.notes),
    ...(then && { next: words(then.title) }),
    black: presented.black,
    since: presented.since,
  };
}
