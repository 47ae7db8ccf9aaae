import { findEntry } from '../catalogue/catalogue';
import { methodLabel, valueLabel } from '../drawing/labels';
import { compareWord } from '../messages/compare';
import { dateInWords, frameWord } from '../messages/frame';
import { inventoryWord } from '../messages/inventory';
import type { Lang } from '../messages/lang';

type Thing = Readonly<Record<string, unknown>>;

/**
 * A property's value as a person reads it: the guide's name in place of an id, hardware with its quantity, a speed with its
 * unit. What version 1 does not define is shown as it stands in the file.
 * @param property its name in the file
 * @param nameOf the name of an element, for properties that hold an element's id
 */
export function valueWords(property: string, value: unknown, lang: Lang, nameOf: (id: string) => string): string {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return compareWord('nothing', lang);
  if (typeof value === 'boolean') return inventoryWord(value ? 'yes' : 'no', lang);
  if (typeof value === 'string') return textWords(property, value, lang, nameOf);
  if (Array.isArray(value)) return value.map((item) => (isThing(item) ? itemWords(property, item, lang) : valueWords(property, item, lang, nameOf))).join('; ');
  if (isThing(value) && property === 'speed') return [value['value'], value['unit']].filter((part) => part !== undefined).map(String).join(' ');
  return JSON.stringify(value);
}

function textWords(property: string, value: string, lang: Lang, nameOf: (id: string) => string): string {
  if (property === 'from' || property === 'to' || property === 'parent') return nameOf(value);
  if (property === 'method') return methodLabel(value, lang);
  if (property === 'date') return dateInWords(value, lang);
  if (property === 'stage') return frameWord(value === 'submission' ? 'stageSubmission' : 'stageDraft', lang);
  if (property === 'state') return findEntry(`state-${value}`) ? valueLabel(`state-${value}`, lang) : value;
  if ((property === 'mode' || property === 'scope') && (value === 'online' || value === 'manual' || value === 'internal' || value === 'external')) return inventoryWord(value, lang);
  return findEntry(value) ? valueLabel(value, lang) : value;
}

/** One entry of a list: a machine, a program, a data item. */
function itemWords(property: string, item: Thing, lang: Lang): string {
  const known = ['name', 'quantity', 'specification', 'version', 'classification', 'holding'];
  const { name, quantity, specification, version, classification, holding } = item;
  const called = typeof name === 'string' && name.trim() !== '' ? name : compareWord('unnamed', lang);
  const counted = property === 'hardware' && quantity !== undefined ? `${JSON.stringify(quantity)} × ${called}` : called;
  const told = [specification, version].filter((part) => part !== undefined && part !== '').map(String);
  const listed = [classification, holding].flatMap((id) => (typeof id === 'string' && id !== '' ? [findEntry(id) ? valueLabel(id, lang) : id] : []));
  const rest = Object.keys(item).some((key) => !known.includes(key)) ? [compareWord('otherData', lang)] : [];
  const more = [...told, ...listed, ...rest];
  return more.length === 0 ? counted : `${counted} (${more.join(', ')})`;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
