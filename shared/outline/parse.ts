import { KINDS } from '../document/kinds';
import type { ElementKind } from '../document/types';
import { findSign, splitList, unquoted } from './notation';
import type { Expected } from './value-text';
import { kindNamed, LINK_PROPERTIES, outlineProperties, propertyNamed, type OutlineProperty } from './words';

/** What is wrong with a line. */
export interface OutlineProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly code:
    | 'kind-unknown'
    | 'nothing-before-arrow'
    | 'bracket-open'
    | 'property-unknown'
    | 'value-unknown'
    | 'text-left-over'
    | 'target-unknown'
    | 'target-unclear'
    | 'link-not-allowed'
    | 'tag-repeated';
  /** The words that it is about. */
  readonly text: string;
  readonly expected?: Expected | { readonly properties: readonly OutlineProperty[] } | { readonly kinds: readonly [ElementKind, ElementKind] };
}

/** Properties as they were typed. */
export type TypedProperties = ReadonlyMap<OutlineProperty, string>;

export interface TypedLink {
  readonly line: number;
  readonly arrow: Arrow;
  /** A name, or `#` and a number. */
  readonly target: string;
  readonly properties: TypedProperties;
}

export type Arrow = '->' | '<-' | '<->';

export interface TypedElement {
  readonly line: number;
  readonly kind: ElementKind;
  readonly name: string;
  readonly tag: string | undefined;
  /** The position of the container in the list of elements. */
  readonly parent: number | undefined;
  readonly properties: TypedProperties;
  readonly links: readonly TypedLink[];
}

export interface TypedOutline {
  /** Undefined where no title line stands. */
  readonly title: string | undefined;
  readonly elements: readonly TypedElement[];
  readonly problems: readonly OutlineProblem[];
}

const ARROWS: readonly Arrow[] = ['<->', '->', '<-'];
const LIST_MARK = /^(?:[-*•–—]|\d{1,3}[.)])\s+/;

interface Building extends TypedElement {
  readonly indent: number;
  readonly links: TypedLink[];
}

/**
 * Takes an outline apart, line by line. Never throws: what can't be read is a problem of its line, and the other lines
 * are read all the same.
 */
export function parseOutline(text: string): TypedOutline {
  const elements: Building[] = [];
  const problems: OutlineProblem[] = [];
  let title: string | undefined;
  /** The kind that the lines of a list below it are of. */
  let heading: ElementKind | undefined;
  text.split(/\r\n|[\r\n]/).forEach((raw, position) => {
    const line = position + 1;
    const indent = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (body === '') return;
    const report = (code: OutlineProblem['code'], about: string, expected?: OutlineProblem['expected']): void => {
      problems.push({ line, code, text: about, ...(expected && { expected }) });
    };
    if (/^#\s/.test(body)) {
      title = unquoted(body.slice(1));
      return;
    }
    const arrow = ARROWS.find((each) => body.startsWith(each));
    if (arrow) {
      const last = elements.at(-1);
      if (last) last.links.push(...readLinks(body, line, report));
      else report('nothing-before-arrow', body);
      return;
    }
    const mark = LIST_MARK.exec(body)?.[0] ?? '';
    const content = body.slice(mark.length);
    const colon = findSign(content, [':']);
    const kind = colon && kindNamed(content.slice(0, colon.at));
    if (colon && kind && content.slice(colon.at + 1).trim() === '') {
      heading = kind;
      return;
    }
    const own = kind ?? (mark === '' && indent === 0 ? undefined : heading);
    if (own === undefined) {
      report('kind-unknown', colon ? content.slice(0, colon.at) : content);
      return;
    }
    const rest = colon && kind ? content.slice(colon.at + 1) : content;
    const head = readHead(rest, own, line, report);
    const parent = containerOf(elements, own, indent);
    elements.push({ line, kind: own, indent, ...head, parent });
  });
  return { title, elements, problems };
}

type Report = (code: OutlineProblem['code'], about: string, expected?: OutlineProblem['expected']) => void;

function readHead(rest: string, kind: ElementKind, line: number, report: Report): { readonly name: string; readonly tag: string | undefined; readonly properties: TypedProperties; readonly links: TypedLink[] } {
  const at = findSign(rest, ['[', ...ARROWS]);
  const [, nameText = '', tag] = /^(.*?)(?:\s#(\d+))?\s*$/su.exec(rest.slice(0, at?.at)) ?? [];
  const { properties, end } = at?.sign === '[' ? readBrackets(rest, at.at, outlineProperties(kind), report) : { properties: NO_PROPERTIES, end: at?.at ?? rest.length };
  const behind = rest.slice(end).trim();
  const links = behind === '' ? [] : [...readLinks(behind, line, report)];
  return { name: unquoted(nameText), tag, properties, links };
}

const NO_PROPERTIES: TypedProperties = new Map();

function readBrackets(text: string, open: number, allowed: readonly OutlineProperty[], report: Report): { readonly properties: TypedProperties; readonly end: number } {
  const close = findSign(text, [']'], { from: open + 1 });
  if (!close) report('bracket-open', text.slice(open));
  const properties = new Map<OutlineProperty, string>();
  for (const part of splitList(text.slice(open + 1, close?.at), [';'])) {
    const colon = findSign(part, [':']);
    const word = part.slice(0, colon?.at ?? part.length);
    const property = colon && propertyNamed(word, allowed);
    if (property) properties.set(property, part.slice(colon.at + 1).trim());
    else report('property-unknown', word.trim(), { properties: allowed });
  }
  return { properties, end: close ? close.at + 1 : text.length };
}

function readLinks(text: string, line: number, report: Report): readonly TypedLink[] {
  const links: TypedLink[] = [];
  let from = 0;
  while (from < text.length) {
    const arrow = ARROWS.find((each) => text.startsWith(each, from));
    if (!arrow) {
      report('text-left-over', text.slice(from));
      return links;
    }
    const next = findArrow(text, from + arrow.length);
    for (const part of targetsIn(text.slice(from + arrow.length, next))) {
      const open = findSign(part, ['[']);
      const { properties, end } = open ? readBrackets(part, open.at, LINK_PROPERTIES, report) : { properties: NO_PROPERTIES, end: part.length };
      const left = part.slice(end).trim();
      if (left !== '') report('text-left-over', left);
      links.push({ line, arrow, target: part.slice(0, open?.at).trim(), properties });
    }
    from = next;
  }
  return links;
}

/** Where the next arrow begins, outside brackets; the text's end where there is none. */
function findArrow(text: string, from: number): number {
  let at = from;
  for (;;) {
    const found = findSign(text, ['[', ...ARROWS], { from: at });
    if (!found) return text.length;
    if (found.sign !== '[') return found.at;
    const close = findSign(text, [']'], { from: found.at + 1 });
    if (!close) return text.length;
    at = close.at + 1;
  }
}

/** The targets between commas, each with its brackets. */
function targetsIn(text: string): readonly string[] {
  const targets: string[] = [];
  let start = 0;
  let at = 0;
  for (;;) {
    const found = findSign(text, ['[', ','], { from: at });
    if (found?.sign === '[') {
      const close = findSign(text, [']'], { from: found.at + 1 });
      at = close ? close.at + 1 : text.length;
      continue;
    }
    targets.push(text.slice(start, found?.at));
    if (!found) return targets.map((target) => target.trim()).filter((target) => target !== '');
    start = at = found.at + 1;
  }
}

/** The nearest line above that is indented less and may hold a part of this kind. */
function containerOf(elements: readonly Building[], kind: ElementKind, indent: number): number | undefined {
  const parents = KINDS[kind].parents;
  if (!parents || indent === 0) return undefined;
  const at = elements.findLastIndex((element) => element.indent < indent);
  return at >= 0 && parents.includes(elements[at]?.kind ?? 'note') ? at : undefined;
}
