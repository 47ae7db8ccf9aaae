import { faultsOf, type Fault } from './faults';
import { LIMITS, utf8Bytes, type LimitName } from './limits';
import { migrate, MIGRATIONS, type JsonObject, type Migration } from './migrate';
import { parseJson, type ParsedJson } from './parse-json';
import { repair, type Repair } from './repair';
import { CURRENT_VERSION } from './schema';
import { positionOf } from './text-position';
import type { LmvDocument } from './types';

/** Why a file was not opened: a code and its values; the words are in `shared/messages/document.ts`. */
export type Refusal =
  | {
      readonly code: 'not-json';
      /** `empty`: nothing in it. `ended`: the text stops too early. `unexpected`: this character cannot stand here. */
      readonly problem: 'empty' | 'ended' | 'unexpected';
      /** From 1. */
      readonly line: number;
      /** From 1, in characters. */
      readonly column: number;
      /** The character that cannot stand there. */
      readonly found?: string;
    }
  | { readonly code: 'not-lmv' }
  | { readonly code: 'newer-version'; readonly version: number; readonly supported: number }
  | {
      readonly code: 'faults';
      /** The first 20. */
      readonly faults: readonly Fault[];
      /** How many more there are. */
      readonly more: number;
    }
  | {
      readonly code: 'over-limit';
      readonly limit: LimitName;
      readonly max: number;
      /** Bytes, elements or links; absent for `depth`, where reading stops at the limit. */
      readonly actual?: number;
    }
  /** For readers of bytes: not UTF-8 text, and no picture that we know. */
  | { readonly code: 'not-text' }
  /** For readers of bytes: a PNG or SVG without a drawing inside. */
  | { readonly code: 'no-source' };

export type ReadResult =
  | { readonly ok: true; readonly document: LmvDocument; readonly repairs: readonly Repair[] }
  | { readonly ok: false; readonly refusal: Refusal };

const FAULTS_SHOWN = 20;

/**
 * Reads a drawing from the text of an `.lmv` file or a JSON export. It opens whole or is refused; it never throws.
 * @param text the file's text, with or without a byte-order mark
 * @param migrations the steps from older versions, oldest first
 * @returns the document with what had to be repaired, in the order found; or why it was refused
 */
export function readDrawing(text: string, migrations: readonly Migration[] = MIGRATIONS): ReadResult {
  const bytes = utf8Bytes(text);
  if (bytes > LIMITS.bytes) return refused({ code: 'over-limit', limit: 'bytes', max: LIMITS.bytes, actual: bytes });
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseJson(body, LIMITS.depth);
  if (!parsed.ok) {
    if (parsed.problem === 'too-deep') return refused({ code: 'over-limit', limit: 'depth', max: LIMITS.depth });
    return refused({ code: 'not-json', problem: parsed.problem, ...positionOf(body, parsed.offset), ...found(body, parsed.offset) });
  }
  return readParsed(parsed, migrations);
}

function readParsed(parsed: ParsedJson, migrations: readonly Migration[]): ReadResult {
  if (!isObject(parsed.value) || parsed.value['format'] !== 'lmv') return refused({ code: 'not-lmv' });
  const version = parsed.value['version'];
  if (typeof version === 'number' && Number.isInteger(version) && version > CURRENT_VERSION) {
    return refused({ code: 'newer-version', version, supported: CURRENT_VERSION });
  }
  const raw = migrate(parsed.value, migrations);
  const over = overLimit(raw);
  if (over) return refused(over);
  const faults = withOverflows(faultsOf(raw), parsed.overflows);
  if (faults.length > 0) {
    return refused({ code: 'faults', faults: faults.slice(0, FAULTS_SHOWN), more: Math.max(0, faults.length - FAULTS_SHOWN) });
  }
  const repeated: Repair[] = parsed.repeatedKeys.map((path) => ({ code: 'key-repeated', path, values: { path } }));
  const { document, repairs } = repair(toDocument(raw));
  return { ok: true, document, repairs: [...repeated, ...repairs] };
}

function overLimit(raw: JsonObject): Refusal | undefined {
  for (const limit of ['elements', 'links'] as const) {
    const list = raw[limit];
    if (Array.isArray(list) && list.length > LIMITS[limit]) {
      return { code: 'over-limit', limit, max: LIMITS[limit], actual: list.length };
    }
  }
  return undefined;
}

/** A number beyond a double's range would be written back as `null`, wherever it stands. */
function withOverflows(faults: readonly Fault[], overflows: readonly string[]): readonly Fault[] {
  const named = new Set(faults.map(({ path }) => path));
  const unnamed = overflows.filter((path) => !named.has(path));
  return [...faults, ...unnamed.map((path): Fault => ({ path, problem: 'out-of-range' }))];
}

/** A checked file as a document: what may be absent gets its default, and the findings of a JSON export stay behind. */
function toDocument(raw: JsonObject): LmvDocument {
  const { check: _findings, ...rest } = raw;
  const defaults = { title: '', project: {}, elements: [], links: [], waivers: [] };
  return { ...defaults, ...rest } as unknown as LmvDocument;
}

function found(text: string, offset: number): { readonly found?: string } {
  const code = text.codePointAt(offset);
  return code === undefined ? {} : { found: String.fromCodePoint(code) };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(refusal: Refusal): ReadResult {
  return { ok: false, refusal };
}
