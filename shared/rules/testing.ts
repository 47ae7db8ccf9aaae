import type { Element, Link, LmvDocument, Project, Stage, Waiver } from '../document/types';
import { checkDocument } from './check';
import type { Finding, Rule } from './rule';

/** A drawing for tests and for the pictures on a rule's page. */
export interface DrawingParts {
  readonly title?: string;
  readonly project?: Project;
  readonly elements?: readonly Element[];
  /** Links; `['user', 'channel']` is short for a link with an id made of both. */
  readonly links?: readonly (Link | readonly [from: string, to: string])[];
  readonly waivers?: readonly Waiver[];
}

/** Builds a document from parts. */
export function drawing(parts: DrawingParts): LmvDocument {
  return {
    format: 'lmv',
    version: 1,
    id: '00000000-0000-4000-8000-000000000000',
    title: parts.title ?? '',
    project: parts.project ?? {},
    elements: parts.elements ?? [],
    links: (parts.links ?? []).map((link) => ('id' in link ? link : { id: `${link[0]}-${link[1]}`, from: link[0], to: link[1] })),
    waivers: parts.waivers ?? [],
  };
}

/** What one rule finds in a drawing. */
export function findingsOf(rule: Rule, document: LmvDocument, stage: Stage = 'draft'): readonly Finding[] {
  return checkDocument(document, [rule], stage);
}
