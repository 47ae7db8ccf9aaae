import { LANES, laneOf, parentOf } from '../document/kinds';
import { DrawingIndex } from '../document/drawing-index';
import type { Element, Link, LmvDocument } from '../document/types';
import { elementOfItem } from '../adding/item';
import { recognise } from '../adding/recognise';
import { kindName } from '../messages/frame';
import type { Lang } from '../messages/lang';
import { quoted } from './notation';
import { writeValue } from './value-text';
import { LINK_PROPERTIES, outlineProperties, propertyWord, type OutlineProperty } from './words';

/** Longer than this, an element's links go on lines of their own. */
const LINE = 110;

/** A drawing as an outline. */
export interface Outline {
  readonly text: string;
  /** The ids of the elements, in the order of their lines. */
  readonly elements: readonly string[];
  /** The ids of each element's links, in the order that they stand there. */
  readonly links: readonly (readonly string[])[];
}

/**
 * Writes a drawing as an outline: its title, then one line an element, lane by lane, what stands inside a container
 * indented below it, links behind an arrow.
 */
export function writeOutline(document: LmvDocument, lang: Lang): Outline {
  const index = new DrawingIndex(document);
  const tags = tagsOf(document.elements);
  const elements: string[] = [];
  const links: (readonly string[])[] = [];
  const write = (element: Element, depth: number): readonly string[] => {
    const own = index.outgoing(element.id);
    elements.push(element.id);
    links.push(own.map(({ id }) => id));
    return [...elementLines(index, element, own, depth, tags, lang), ...index.children(element.id).flatMap((child) => write(child, depth + 1))];
  };
  const isTop = (element: Element): boolean => index.element(parentOf(element) ?? '') === undefined;
  const lanes = LANES.map((lane) => document.elements.filter((element) => laneOf(element) === lane && isTop(element)).flatMap((element) => write(element, 0)));
  const parts = [...(document.title === '' ? [] : [[`# ${quoted(document.title)}`]]), ...lanes].filter((lines) => lines.length > 0);
  return { text: `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`, elements, links };
}

function elementLines(index: DrawingIndex, element: Element, links: readonly Link[], depth: number, tags: ReadonlyMap<string, string>, lang: Lang): readonly string[] {
  const indent = '  '.repeat(depth);
  const tag = tags.get(element.id);
  const head = `${indent}${kindName(element.kind, lang)}: ${quoted(nameOf(element))}${tag === undefined ? '' : ` #${tag}`}${brackets(unsaid(element, lang), element.kind, element, lang)}`;
  const targets = links.map((link) => {
    const other = index.element(link.to);
    const otherTag = tags.get(link.to);
    return `${otherTag === undefined ? quoted(other ? nameOf(other) : link.to) : `#${otherTag}`}${brackets(LINK_PROPERTIES, undefined, link, lang)}`;
  });
  if (targets.length === 0) return [head];
  const inline = `${head} -> ${targets.join(', ')}`;
  const plain = links.every((link) => LINK_PROPERTIES.every((property) => link[property as keyof Link] === undefined));
  return plain && inline.length <= LINE ? [inline] : [head, ...targets.map((target) => `${indent}  -> ${target}`)];
}

/** The properties that an element's own name does not say already. */
function unsaid(element: Element, lang: Lang): readonly OutlineProperty[] {
  const said = elementOfItem(recognise(element.kind, nameOf(element)), element.id, lang) as unknown as Readonly<Record<string, unknown>>;
  const own = element as unknown as Readonly<Record<string, unknown>>;
  return outlineProperties(element.kind).filter((property) => own[property] === undefined || said[property] !== own[property]);
}

function brackets(properties: readonly OutlineProperty[], kind: Element['kind'] | undefined, holder: Element | Link, lang: Lang): string {
  const parts = properties.flatMap((property) => {
    const value = (holder as unknown as Readonly<Record<string, unknown>>)[property];
    return value === undefined ? [] : [`${propertyWord(property, lang)}: ${writeValue(property, kind, value, lang)}`];
  });
  return parts.length === 0 ? '' : ` [${parts.join('; ')}]`;
}

/** Elements whose name says nothing, or not which, are told apart by numbers. */
function tagsOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const element of elements) counts.set(nameOf(element).trim(), (counts.get(nameOf(element).trim()) ?? 0) + 1);
  const unclear = elements.filter((element) => nameOf(element).trim() === '' || (counts.get(nameOf(element).trim()) ?? 0) > 1);
  return new Map(unclear.map(({ id }, position) => [id, String(position + 1)]));
}

/** What the outline calls an element: its name, or a note's text. */
export function nameOf(element: Element): string {
  return (element.kind === 'note' ? element.text : element.name) ?? '';
}
