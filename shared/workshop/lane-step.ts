import type { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { ElementKind, Lane } from '../document/types';
import type { Finding } from '../rules/rule';

/** One kind of element in a lane, and what the drawing calls those that it has. */
export interface LaneAnswer {
  readonly kind: ElementKind;
  readonly names: readonly string[];
}

/** One step of a walk through a drawing: what a lane holds. */
export interface LaneStep {
  readonly lane: Lane;
  /** Ids of what is lit. */
  readonly elements: ReadonlySet<string>;
  /** Those among the lane's elements, and those that join them to the lanes above. */
  readonly links: ReadonlySet<string>;
  /** By kind, in document order; notes are left out, names are as typed. */
  readonly answers: readonly LaneAnswer[];
  /** Findings that are about the lane's elements or links, without those waived. */
  readonly findings: readonly Finding[];
}

/**
 * What a drawing answers in a lane (3.3.4 a–g). The walk grows from the top, so that a lane's links are those that lead
 * to what was already shown.
 * @param findings what the check found in this drawing
 */
export function laneStep(index: DrawingIndex, findings: readonly Finding[], lane: Lane): LaneStep {
  const elements = new Set<string>();
  const names = new Map<ElementKind, string[]>();
  for (const element of index.document.elements) {
    if (laneOf(element) !== lane) continue;
    elements.add(element.id);
    if (element.kind === 'note') continue;
    const known = names.get(element.kind);
    if (known) known.push(element.name ?? '');
    else names.set(element.kind, [element.name ?? '']);
  }
  const links = new Set<string>();
  for (const { id, from, to } of index.document.links) {
    const [start, end] = [index.element(from), index.element(to)];
    if (!start || !end || start.kind === 'note' || end.kind === 'note') continue;
    if (Math.max(laneOf(start), laneOf(end)) === lane) links.add(id);
  }
  return {
    lane,
    elements,
    links,
    answers: [...names].map(([kind, each]) => ({ kind, names: each })),
    findings: findings.filter((finding) => !finding.waiver && (finding.elements.some((id) => elements.has(id)) || finding.links.some((id) => links.has(id)))),
  };
}
