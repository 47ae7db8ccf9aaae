import type { DrawingIndex } from '../document/drawing-index';
import { laneOf, LANES } from '../document/kinds';
import type { Finding, Rule } from './rule';

/** How far a lane is on the way to JTISA. */
export interface LaneProgress {
  /** 1 to 7; 8 for the project. */
  readonly lane: number;
  /** Rules that have nothing left to say there. */
  readonly met: number;
  /** Rules that ask something there. */
  readonly of: number;
}

/** The project's particulars, which stand behind the seven lanes. */
const PROJECT = 8;

/**
 * How many of the rules that ask something of a lane are met. A lane without elements has met none, however little an
 * empty lane can do wrong. What is set aside with a reason counts as met; hints ask for nothing.
 * @param index the drawing
 * @param rules the rules of the edition
 * @param findings what the drawing lacks in the stage `submission`
 * @returns one for each lane, then the project (paragraph 3.1.1 of the guide for the lanes)
 */
export function laneProgress(index: DrawingIndex, rules: readonly Rule[], findings: readonly Finding[]): readonly LaneProgress[] {
  const filled = new Set<number>(index.document.elements.filter(({ kind }) => kind !== 'note').map(laneOf)).add(PROJECT);
  const open = findings.filter(({ waiver, severity }) => !waiver && severity !== 'hint');
  return [...LANES, PROJECT].map((lane) => {
    const asking = new Set(rules.filter(({ section, severities }) => section === lane && severities.submission !== 'hint').map(({ id }) => id));
    const failed = new Set(open.filter((finding) => finding.lane === lane).map(({ rule }) => rule));
    for (const rule of failed) asking.add(rule);
    return { lane, met: filled.has(lane) ? asking.size - failed.size : 0, of: asking.size };
  });
}
