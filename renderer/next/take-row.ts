import type { NextStep } from '../../shared/adding/next/steps';
import { takeStep, type StepTaken } from '../../shared/adding/next/take-step';
import { shownName } from '../inspector/shown-name';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { selectElements } from '../store/selection';

interface Taken {
  readonly step: NextStep;
  /** Names for what it makes. */
  readonly names: readonly string[];
}

/** Where the keyboard is then: on what was added or linked, back on the elements stood on, or still in the list. */
export type Then = 'go on' | 'go back' | 'stay';

/**
 * Takes what a row offers. Going on to a new element that has no name yet opens its name.
 * @param stood ids of the elements that it follows
 */
export function takeRow({ step, names }: Taken, stood: readonly string[], then: Then): void {
  const { apply, closeNext, lang, select, setRenaming } = useEditor.getState();
  let taken: StepTaken | undefined;
  const done = apply('edit.next', (document) => {
    taken = takeStep(document, step, { stood, names, lang, newId: () => crypto.randomUUID() });
    return taken.document;
  });
  if (then !== 'stay') closeNext();
  if (!done || !taken) return;
  announce(taken, step.act);
  if (then === 'stay') return;
  if (then === 'go back') {
    canvas()?.focus();
    return;
  }
  const [first] = taken.at;
  select(selectElements(...taken.at));
  canvas()?.reveal(selectElements(...taken.at));
  const unnamed = step.act === 'add' && step.item.entry === undefined && step.item.name === undefined && names.length === 0;
  if (unnamed) setRenaming(first);
  else canvas()?.focus();
}

function announce({ at, links }: StepTaken, act: 'add' | 'link'): void {
  const { drawing, lang, notify } = useEditor.getState();
  const element = drawing?.index.element(at[0] ?? '');
  if (!element) return;
  if (at.length > 1) notify({ kind: 'info', text: 'notice.nextSeveral', values: { count: at.length, links } });
  else notify({ kind: 'info', text: act === 'add' ? 'notice.nextAdded' : 'notice.nextLinked', values: { name: shownName(element, lang), count: links } });
}
