import { DrawingIndex } from '../../document/drawing-index';
import { addElement, addLink } from '../../document/edits';
import type { Element, Link, LmvDocument } from '../../document/types';
import type { Lang } from '../../messages/lang';
import { elementOfItem } from '../item';
import { onlyContainer } from '../only-container';
import { recognise } from '../recognise';
import { lacks, type NextStep } from './steps';
import type { Way } from './ways';

export interface StepOptions {
  /** Ids of the elements stood on. */
  readonly stood: readonly string[];
  /** Names for new elements, one each; none makes one element with the name that its entry gives it. */
  readonly names: readonly string[];
  readonly lang: Lang;
  /** Gives a new unique id. */
  readonly newId: () => string;
}

export interface StepTaken {
  readonly document: LmvDocument;
  /** The new elements, or the one that was there and is linked now. */
  readonly at: readonly string[];
  readonly links: number;
}

/**
 * Takes a step: adds elements or finds the one that is there, and links it with everything stood on. New elements have no
 * place yet: they get a free one near what they are linked to.
 * @throws EditError where an element stood on is gone, or the drawing is full
 */
export function takeStep(document: LmvDocument, step: NextStep, { stood, names, lang, newId }: StepOptions): StepTaken {
  const index = new DrawingIndex(document);
  if (step.act === 'link') {
    const lacking = stood.filter((id) => lacks(index, id, step.other.id, step.way));
    return withLinks(document, [step.other.id], lacking.flatMap((id) => endsBetween(id, step.other.id, step.way)), newId);
  }
  const { item, way } = step;
  const [parent] = stood;
  const added = (names.length === 0 ? [item] : names.map((name) => named(item, name))).map((each): Element => {
    const element = elementOfItem(each, newId(), lang);
    const into = way === 'inside' ? parent : onlyContainer(index, item.kind);
    return into === undefined ? element : ({ ...element, parent: into } as Element);
  });
  const ids = added.map(({ id }) => id);
  const grown = added.reduce(addElement, document);
  const ends = item.kind === 'process' ? processEnds(index, stood, ids, way) : stood.flatMap((id) => ids.flatMap((other) => endsBetween(id, other, way)));
  return withLinks(grown, ids, ends, newId);
}

/** An item of the catalogue keeps its entry whatever it is called; a bare kind may be recognised by its name. */
function named(item: Extract<NextStep, { act: 'add' }>['item'], name: string): typeof item {
  return item.entry === undefined ? recognise(item.kind, name) : { ...item, name };
}

type Ends = Pick<Link, 'from' | 'to'>;

function withLinks(document: LmvDocument, at: readonly string[], ends: readonly Ends[], newId: () => string): StepTaken {
  const links = ends.map((each) => ({ id: newId(), ...each }));
  return { document: links.reduce(addLink, document), at, links: links.length };
}

function endsBetween(id: string, other: string, way: Way | undefined): readonly Ends[] {
  return [...(way === 'out' || way === 'both' ? [{ from: id, to: other }] : []), ...(way === 'in' || way === 'both' ? [{ from: other, to: id }] : [])];
}

/**
 * Processes follow each other in the order of their names, and belong to the same service as those they follow (the link
 * table: "is followed by, same service").
 */
function processEnds(index: DrawingIndex, stood: readonly string[], added: readonly string[], way: Way | undefined): readonly Ends[] {
  const processes = stood.filter((id) => index.element(id)?.kind === 'process');
  const services = processes.flatMap((id) => index.incoming(id).flatMap(({ from }) => (index.element(from)?.kind === 'service' ? [from] : [])));
  const others = stood.filter((id) => !processes.includes(id));
  const follows = (from: string, to: string): boolean => index.outgoing(from).some((link) => link.to === to);
  // Of processes that follow each other already, the last is followed, or the first preceded.
  const ends = processes.filter((id) => !processes.some((other) => (way === 'out' ? follows(id, other) : follows(other, id))));
  const joined = way === 'out' ? added.slice(0, 1) : added.slice(-1);
  return [
    ...[...new Set(services)].flatMap((from) => added.map((to) => ({ from, to }))),
    ...others.flatMap((id) => added.flatMap((other) => endsBetween(id, other, way))),
    ...ends.flatMap((id) => joined.flatMap((other) => endsBetween(id, other, way))),
    ...(stood.length === 0 ? [] : added.slice(1).map((to, before) => ({ from: added[before] ?? to, to }))),
  ];
}
