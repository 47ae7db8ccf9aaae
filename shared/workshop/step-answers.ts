import type { DrawingIndex } from '../document/drawing-index';
import type { Element, ElementKind, Link } from '../document/types';
import { elementName, methodLabel } from '../drawing/labels';
import { networkSpeed } from '../drawing/shapes/network';
import { kindName, meaningName } from '../messages/frame';
import type { Lang } from '../messages/lang';
import type { Finding } from '../rules/rule';
import type { LitStep } from './steps-of';

/** One kind of thing among what a step lights, and what the drawing calls those that it has. */
export interface StepAnswer {
  /** The kind, in words. */
  readonly what: string;
  /** In document order: names, with a network's speed, or data with the method of its exchange. */
  readonly names: readonly string[];
}

/** What a drawing answers at a step: what is lit, by kind; notes are left out. */
export function stepAnswers(index: DrawingIndex, { elements, links }: LitStep, lang: Lang): readonly StepAnswer[] {
  const kinds = new Map<ElementKind, string[]>();
  for (const element of index.document.elements) {
    if (!elements.has(element.id) || element.kind === 'note') continue;
    const names = kinds.get(element.kind) ?? [];
    kinds.set(element.kind, names);
    names.push(answer(element, lang));
  }
  const data = index.document.links.filter((link) => links.has(link.id) && index.meaning(link) === 'exchange').flatMap((link) => exchanged(link, lang));
  const answers = [...kinds].map(([kind, names]): StepAnswer => ({ what: kindName(kind, lang), names }));
  return data.length === 0 ? answers : [...answers, { what: capital(meaningName('exchange', lang)), names: data }];
}

/** Findings that are about what a step lights, without those waived. */
export function stepFindings(findings: readonly Finding[], { elements, links }: LitStep): readonly Finding[] {
  return findings.filter((finding) => !finding.waiver && (finding.elements.some((id) => elements.has(id)) || finding.links.some((id) => links.has(id))));
}

function answer(element: Element, lang: Lang): string {
  const name = elementName(element, lang).text;
  const speed = element.kind === 'network' ? networkSpeed(element) : undefined;
  return speed === undefined ? name : `${name} (${speed})`;
}

function exchanged({ data = [], method }: Link, lang: Lang): readonly string[] {
  const names = data.map(({ name }) => name?.trim() ?? '').filter((name) => name !== '');
  const by = method === undefined ? '' : methodLabel(method, lang);
  if (names.length === 0) return by === '' ? [] : [by];
  return names.map((name) => (by === '' ? name : `${name} (${by})`));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
