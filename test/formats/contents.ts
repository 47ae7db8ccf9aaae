import { DrawingIndex } from '../../shared/document/drawing-index';
import type { Link, LmvDocument } from '../../shared/document/types';
import { carriesPair, oppositeExchange } from '../../shared/drawing/exchange-pair';
import { linkName } from '../../shared/drawing/draw-link';
import { elementName, isBlank, methodLabel, valueLabel } from '../../shared/drawing/labels';
import type { Lang } from '../../shared/messages/lang';

/** What an exported file was found to hold, read from the file itself. */
export interface Contents {
  /** What each element is called, one text an element, also where several are called the same. */
  readonly elements: readonly string[];
  readonly links: readonly LinkFound[];
  /** Words at links in formats that do not say at which: labels on a slide. */
  readonly labels?: readonly string[];
}

export interface LinkFound {
  /** Its name for a screen reader, alone or with a colon and its words behind, or what {@link betweenEnds} makes of the names of its ends. */
  readonly is: string;
  /** Whatever the file says at it. */
  readonly words: string;
  /** Whether it is only heard, and its line is that of the exchange that goes the other way. */
  readonly unseen?: boolean;
}

export function betweenEnds(from: string, to: string): string {
  return `${from} → ${to}`;
}

/**
 * A text as any format can hold it: characters that XML forbids as U+FFFD (which is what the exports write for them), and without
 * white space, which formats and lines break differently.
 */
export function bare(text: string): string {
  return text
    // oxlint-disable-next-line no-control-regex -- these are the very characters that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/\s+/gu, '');
}

/** Marks of direction: they are obeyed and not drawn. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Whether a name is to be seen in drawn lines, where white space that XML forbids (tabs that go down) only breaks them. Words that
 * a mark turns round are seen turned round.
 */
export function isSeen(name: string, lines: string): boolean {
  const turned = name.replace(/\u202e([^\u202c]*)\u202c?/gu, (_whole, words: string) => Array.from(words).toReversed().join(''));
  return [name, turned].some((way) => withoutMarks(lines).includes(withoutMarks(way)));
}

function withoutMarks(text: string): string {
  return bare(text).replaceAll('\ufffd', '').replaceAll(DIRECTION_MARKS, '');
}

/**
 * What of a drawing a file does not hold: elements, links, and words at links, each said in a line. Things that are called the same
 * are counted.
 */
export function missingFrom(contents: Contents, document: LmvDocument, lang: Lang): readonly string[] {
  const index = new DrawingIndex(document);
  const names = contents.elements.map(bare);
  const elements = document.elements.flatMap((element) => (take(names, (name) => name === bare(elementName(element, lang).text)) === undefined ? [`element ${element.id}`] : []));

  const lines = contents.links.map(({ is, words, unseen = false }) => ({ is: bare(is), words: bare(words), unseen }));
  const labels = (contents.labels ?? []).map(bare);
  const found = new Map<Link, string>();
  // Of links between the same ends, those that say more choose first.
  for (const link of document.links.toSorted((one, other) => wordsAt(index, other, lang).length - wordsAt(index, one, lang).length)) {
    const called = [linkName(index, link, lang), betweenEnds(endName(index, link.from, lang), endName(index, link.to, lang))].map(bare);
    const saidAt = ({ is, words, unseen }: (typeof lines)[number]): string | undefined => {
      const name = called.find((candidate) => is === candidate || is.startsWith(`${candidate}:`));
      return name === undefined || (unseen && !oppositeExchange(index, link)) ? undefined : is.slice(name.length) + words;
    };
    const line = take(lines, (candidate) => saysAll(saidAt(candidate) ?? '', wordsAt(index, link, lang)) && saidAt(candidate) !== undefined) ?? take(lines, (candidate) => saidAt(candidate) !== undefined);
    if (line) found.set(link, saidAt(line) ?? '');
  }
  const links = document.links.flatMap((link) => {
    const own = found.get(link);
    if (own === undefined) return [`link ${link.id}`];
    const opposite = oppositeExchange(index, link);
    const words = own + (opposite ? (found.get(opposite) ?? '') : '');
    // Two exchanges on one line have one method, and it is said once.
    const saidBefore = (ways: readonly string[]): boolean => contents.labels !== undefined && opposite !== undefined && !carriesPair(index, link, opposite) && ways.includes(link.method ?? '');
    return wordsAt(index, link, lang).flatMap((ways) => (saysAll(words, [ways]) || saidBefore(ways) || cutOut(labels, ways) ? [] : [`“${ways[0] ?? ''}” at link ${link.id}`]));
  });
  return [...elements, ...links];
}

/** The words at a link, each with the ways in which a file may say it: a method by its name or, where programs read it, its id. */
function wordsAt(index: DrawingIndex, link: Link, lang: Lang): readonly (readonly string[])[] {
  const words: (readonly string[])[] = isBlank(link.label) ? [] : [[link.label ?? '']];
  // Only exchanges have a method and data that people see.
  if (index.meaning(link) !== 'exchange') return words;
  if (!isBlank(link.method)) words.push([methodLabel(link.method ?? '', lang), valueLabel(link.method ?? '', lang), link.method ?? '']);
  for (const { name } of link.data ?? []) if (!isBlank(name)) words.push([name ?? '']);
  return words;
}

function saysAll(words: string, wanted: readonly (readonly string[])[]): boolean {
  return wanted.every((ways) => ways.some((way) => words.includes(bare(way))));
}

/** Takes a text out of the first label that has it, so that it is found once. */
function cutOut(labels: string[], ways: readonly string[]): boolean {
  for (const way of ways.map(bare)) {
    const at = labels.findIndex((label) => label.includes(way));
    if (at < 0) continue;
    labels[at] = (labels[at] ?? '').replace(way, () => '\n');
    return true;
  }
  return false;
}

function take<T>(list: T[], is: (item: T) => boolean): T | undefined {
  const at = list.findIndex(is);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}

function endName(index: DrawingIndex, id: string, lang: Lang): string {
  const element = index.element(id);
  return element ? elementName(element, lang).text : id;
}
