import { schemaFaults, type Fault } from '../document/faults';
import { utf8Bytes } from '../document/limits';
import { parseJson } from '../document/parse-json';
import type { Refusal } from '../document/read';
import { positionOf } from '../document/text-position';
import type { Walk } from './walk';
import { WALK_VERSION, walkSchema } from './walk-schema';

/** Why a walk was not opened; the words are in `shared/messages/workshop.ts`. */
export type WalkRefusal =
  | Extract<Refusal, { code: 'not-json' | 'newer-version' | 'faults' }>
  | { readonly code: 'not-walk' }
  /** `max` in MiB. */
  | { readonly code: 'too-large'; readonly max: number };

export type WalkResult = { readonly ok: true; readonly walk: Walk } | { readonly ok: false; readonly refusal: WalkRefusal };

const MOST_MIB = 4;
const MOST_DEPTH = 64;
const FAULTS_SHOWN = 20;

/** Whether a parsed file says that it is a walk, of whatever version. */
function isWalk(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && (value as Readonly<Record<string, unknown>>)['format'] === 'lmv-walk';
}

/**
 * Reads a walk from its file's text. It opens whole or is refused; it never throws. Whether what it lights is in a
 * drawing is asked later, by `stepsOf`.
 * @param text with or without a byte-order mark
 */
export function readWalk(text: string): WalkResult {
  if (utf8Bytes(text) > MOST_MIB * 2 ** 20) return refused({ code: 'too-large', max: MOST_MIB });
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseJson(body, MOST_DEPTH);
  if (!parsed.ok) {
    if (parsed.problem === 'too-deep') return refused({ code: 'not-walk' });
    const code = body.codePointAt(parsed.offset);
    return refused({ code: 'not-json', problem: parsed.problem, ...positionOf(body, parsed.offset), ...(code !== undefined && { found: String.fromCodePoint(code) }) });
  }
  const { value } = parsed;
  if (!isWalk(value)) return refused({ code: 'not-walk' });
  const version = value['version'];
  if (typeof version === 'number' && Number.isInteger(version) && version > WALK_VERSION) return refused({ code: 'newer-version', version, supported: WALK_VERSION });
  const faults: readonly Fault[] = schemaFaults(walkSchema, value);
  if (faults.length > 0) return refused({ code: 'faults', faults: faults.slice(0, FAULTS_SHOWN), more: Math.max(0, faults.length - FAULTS_SHOWN) });
  return { ok: true, walk: value as unknown as Walk };
}

function refused(refusal: WalkRefusal): WalkResult {
  return { ok: false, refusal };
}
