import { parseJson } from '../document/parse-json';
import { LIMITS } from '../document/limits';
import { isXmlText } from '../export/office/xml';

/**
 * Properties of an element, link or project as plain texts, for formats that only know names and texts (ArchiMate's
 * properties, attributes in draw.io). What is a text stays readable and can be edited there; the rest goes into one text
 * as JSON, so that everything comes back as it was.
 */
export type Carried = Readonly<Record<string, string>>;

const PREFIX = 'lmv.';
/** Holds, as one JSON object, what isn't a plain text under a plain name. */
const REST = 'lmv.json';
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9]*$/u;

/**
 * @param value the element, link or project
 * @param omit keys that the format has a place of its own for
 */
export function carry(value: object, omit: readonly string[] = []): Carried {
  const plain: Record<string, string> = {};
  const rest: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (omit.includes(key) || inner === undefined) continue;
    if (typeof inner === 'string' && PLAIN_NAME.test(key) && key !== 'json' && isXmlText(inner)) plain[PREFIX + key] = inner;
    else rest[key] = inner;
  }
  return Object.keys(rest).length === 0 ? plain : { ...plain, [REST]: jsonText(rest) };
}

/**
 * The properties that {@link carry} wrote.
 * @param carried names and texts; those of others are left out
 * @returns undefined where there are none of ours
 */
export function restore(carried: Carried): Readonly<Record<string, unknown>> | undefined {
  const ours = Object.entries(carried).filter(([name]) => name.startsWith(PREFIX));
  if (ours.length === 0) return undefined;
  const plain = ours.filter(([name]) => name !== REST).map(([name, value]) => [name.slice(PREFIX.length), value]);
  const rest = carried[REST] === undefined ? undefined : objectOf(carried[REST]);
  return { ...rest, ...(Object.fromEntries(plain) as Record<string, unknown>) };
}

/** JSON that XML can hold whatever is in it. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\ufffe\uffff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The object that a JSON text holds; undefined for anything else. Keys that could reach prototypes are dropped. */
export function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const parsed = parseJson(text, LIMITS.depth);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) return undefined;
  return parsed.value as Readonly<Record<string, unknown>>;
}
