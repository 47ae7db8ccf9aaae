import { KINDS } from './kinds';
import { LIMITS, utf8Bytes } from './limits';
import {
  collectedItemSchema,
  dataItemSchema,
  documentSchema,
  elementBase,
  hardwareSchema,
  linkSchema,
  projectSchema,
  rolesSchema,
  softwareSchema,
  speedSchema,
  waiverSchema,
} from './schema';
import type { Element, LmvDocument } from './types';

type Json = Readonly<Record<string, unknown>>;

const DOCUMENT_KEYS = Object.keys(documentSchema.shape);
const PROJECT_KEYS = Object.keys(projectSchema.shape);
const ROLES_KEYS = Object.keys(rolesSchema.shape);
const ELEMENT_KEYS = Object.keys(elementBase);
const LINK_KEYS = Object.keys(linkSchema.shape);
const WAIVER_KEYS = Object.keys(waiverSchema.shape);
const DATA_KEYS = Object.keys(dataItemSchema.shape);

/** Own properties that hold objects, and the order of their keys. */
const NESTED_KEYS: Readonly<Record<string, readonly string[]>> = {
  collects: Object.keys(collectedItemSchema.shape),
  hardware: Object.keys(hardwareSchema.shape),
  software: Object.keys(softwareSchema.shape),
  speed: Object.keys(speedSchema.shape),
};

/**
 * The canonical text of a document: two-space indents, keys in the format's order with unknown ones behind them, one
 * element or link a block, a final newline. The same document always gives the same text, and reading it gives the
 * document back.
 * @returns the text of an `.lmv` file. Where indents alone would take it over the size that can be read again, one
 *   element or link a line instead
 */
export function writeDrawing(document: LmvDocument): string {
  return format(inOrder(document));
}

/**
 * The text of the JSON export: the document as in its file, with the findings as the last key.
 * @param check the `check` object of the format
 */
export function writeJson(document: LmvDocument, check: object): string {
  return format({ ...inOrder(document), check });
}

function format(value: Json): string {
  const indented = `${JSON.stringify(value, null, 2)}\n`;
  return utf8Bytes(indented) <= LIMITS.bytes ? indented : oneALine(value);
}

function oneALine(value: Json): string {
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  const lines = entries.map(([key, entry]) => {
    const written =
      Array.isArray(entry) && entry.length > 0
        ? `[\n    ${entry.map((item: unknown) => JSON.stringify(item)).join(',\n    ')}\n  ]`
        : JSON.stringify(entry);
    return `  ${JSON.stringify(key)}: ${written}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function inOrder(document: LmvDocument): Json {
  const { roles, ...project } = order(document.project, PROJECT_KEYS);
  return {
    ...order(document, DOCUMENT_KEYS),
    project: roles === undefined ? project : order({ ...project, roles: order(roles as object, ROLES_KEYS) }, PROJECT_KEYS),
    elements: document.elements.map(orderElement),
    links: document.links.map((link) => orderLists(order(link, LINK_KEYS), { data: DATA_KEYS })),
    waivers: document.waivers.map((waiver) => order(waiver, WAIVER_KEYS)),
  };
}

function orderElement(element: Element): Json {
  const own = KINDS[element.kind].properties;
  const nested = Object.fromEntries(own.flatMap((key) => (NESTED_KEYS[key] ? [[key, NESTED_KEYS[key]]] : [])));
  return orderLists(order(element, [...ELEMENT_KEYS, ...own]), nested);
}

function orderLists(value: Json, nested: Readonly<Record<string, readonly string[]>>): Json {
  const result: Record<string, unknown> = { ...value };
  for (const [key, keys] of Object.entries(nested)) {
    const inner = result[key];
    if (inner === undefined) continue;
    result[key] = Array.isArray(inner) ? inner.map((item) => order(item as object, keys)) : order(inner as object, keys);
  }
  return result;
}

/** The same properties, the named ones first and in that order, the others behind them as they stood. */
function order(value: object, keys: readonly string[]): Json {
  const source = value as Json;
  const result: Record<string, unknown> = {};
  for (const key of keys) if (Object.hasOwn(source, key)) result[key] = source[key];
  for (const key of Object.keys(source)) if (!Object.hasOwn(result, key)) result[key] = source[key];
  return result;
}
