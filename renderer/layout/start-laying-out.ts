import { afterPicture } from '../store/after-picture';
import { rebase } from '../../shared/document/history';
import type { Element } from '../../shared/document/types';
import { isPlaced } from '../../shared/layout/place';
import { useOverlay } from '../canvas/overlay-store';
import { closeDrawing } from '../files/close-drawing';
import { oneAtATime } from '../files/one-at-a-time';
import type { Drawing } from '../store/drawing';
import type { Editor } from '../store/editor';
import { reasonOf } from '../store/reason';
import { layElsewhere, LayoutsStopped, stopLayouts } from './lay-elsewhere';
import type { Laid } from './layout-job';

/** Where layouts come from: the worker; something quicker in tests. */
interface Layouts {
  readonly lay: typeof layElsewhere;
  readonly stop: typeof stopLayouts;
}

/**
 * Has large drawings laid out by the worker, when they are opened and after each edit, and shows the layout once it is
 * there: the latest edit's, never an older one's, and not under a hand that is dragging. The first layout of a drawing
 * is announced and can be cancelled, which closes it.
 * @returns stops
 */
export function startLayingOut(editor: Editor, layouts: Layouts = { lay: layElsewhere, stop: stopLayouts }): () => void {
  let underWay: Drawing | undefined;
  let laidLast: string | undefined;
  const layOut = oneAtATime(async () => {
    const asked = editor.getState().drawing;
    if (asked?.awaits === undefined) return;
    underWay = asked;
    const said = asked.isComing ? sayThatItComes(editor, asked) : undefined;
    try {
      // A draft is shown first: the worker would take time from it.
      if (asked.document.id !== laidLast && said === undefined) await pictured();
      const laid = await laidOut(asked, asked.awaits, layouts);
      await handAtRest();
      show(editor, asked, laid);
      laidLast = asked.document.id;
    } catch (error) {
      if (!(error instanceof LayoutsStopped)) editor.getState().notify({ kind: 'error', text: 'notice.layoutFailed', values: { reason: reasonOf(error) } });
    } finally {
      underWay = undefined;
      if (said !== undefined) editor.getState().dismiss(said);
    }
  });
  layOut();
  return editor.subscribe(({ drawing }, before) => {
    if (drawing === before.drawing) return;
    // Nobody waits for another drawing's layout any more.
    if (underWay && drawing?.document.id !== underWay.document.id) layouts.stop();
    if (drawing?.awaits !== undefined) layOut();
  });
}

function sayThatItComes(editor: Editor, { document }: Drawing): number {
  return editor.getState().notify({ kind: 'busy', text: 'notice.opening', values: { count: document.elements.length }, action: { label: 'common.cancel', run: closeDrawing } });
}

async function laidOut({ document }: Drawing, lang: NonNullable<Drawing['awaits']>, { lay }: Layouts): Promise<Laid> {
  try {
    return await lay(document, lang);
  } catch (error) {
    if (error instanceof LayoutsStopped) throw error;
    // Without the worker the window lays out itself, however long it takes.
    return (await import('./lay-out')).layOut(document, lang);
  }
}

function show(editor: Editor, asked: Drawing, laid: Laid): void {
  const { drawing, history, file } = editor.getState();
  const place = placing(laid);
  const next = drawing && withLayout(drawing, asked, laid, place);
  if (!drawing || !next) return;
  // That elements were given places is no step to be undone, and does not make a drawing unsaved.
  const saved = file.saved === drawing.document ? next.document : file.saved && { ...file.saved, elements: file.saved.elements.map(place) };
  editor.setState({ drawing: next, ...(laid.placed && { history: rebase(history, place), file: { ...file, saved } }) });
}

/** Gives an element the place that it has in a layout, where it has none. */
function placing({ placed = [] }: Laid): (element: Element) => Element {
  const places = new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
  return (element) => {
    const { x, y } = places.get(element.id) ?? {};
    return isPlaced(element) || x === undefined || y === undefined ? element : { ...element, x, y };
  };
}

/**
 * A drawing with a layout that was asked for before. The first layout serves a drawing that was edited meanwhile, too: the
 * edits are followed from there, and laid out next.
 * @returns undefined where the layout is another's, or an older edit's
 */
function withLayout(drawing: Drawing, asked: Drawing, laid: Laid, place: (element: Element) => Element): Drawing | undefined {
  const { awaits } = asked;
  if (isStill(drawing, asked)) return drawing.laid(laid);
  if (!asked.isComing || awaits === undefined || awaits !== drawing.awaits || drawing.document.id !== asked.document.id) return undefined;
  return asked.laid(laid).folding(drawing.folded).after({ ...drawing.document, elements: drawing.document.elements.map(place) }, awaits);
}

/** Whether a drawing shows what was asked about: the title and the like may have changed. */
function isStill({ document, awaits }: Drawing, asked: Drawing): boolean {
  return awaits === asked.awaits && document.elements === asked.document.elements && document.links === asked.document.links;
}

/** The longest that a draft's layout waits for a quiet moment, ms. */
const PATIENCE = 1000;

/** Settles when what was just opened has been shown. */
function pictured(): Promise<void> {
  return new Promise((resolve) => {
    afterPicture(resolve, PATIENCE);
  });
}

/** Settles when nothing is being dragged. */
function handAtRest(): Promise<void> {
  return new Promise((resolve) => {
    if (isHandAtRest()) {
      resolve();
      return;
    }
    const stop = useOverlay.subscribe(() => {
      if (!isHandAtRest()) return;
      stop();
      resolve();
    });
  });
}

function isHandAtRest(): boolean {
  return useOverlay.getState().dragging.length === 0;
}
