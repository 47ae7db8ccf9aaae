import type { InventoryWord } from '../messages/inventory';
import { catalogued, LINES, NUMBER, oneOf, SPEED, TEXT, type Codec } from './values';

/** One property of a table's rows. */
export interface PropertyColumn {
  /** The property's name in the format, and the word over its column. */
  readonly property: string;
  readonly word: InventoryWord;
  readonly codec: Codec;
  /** Width in characters. */
  readonly width: number;
}

function column(property: string, codec: Codec, width: number, word: InventoryWord = property as InventoryWord): PropertyColumn {
  return { property, word, codec, width };
}

/** Own properties of elements that stand in a cell; lists with more to an item have tables of their own. */
export const ELEMENT_COLUMNS: readonly PropertyColumn[] = [
  column('relationship', catalogued('relationship'), 18),
  column('targetGroup', catalogued('target-group'), 24),
  column('subcategory', catalogued('subcategory'), 24),
  column('persona', catalogued('persona'), 24),
  column('medium', catalogued('medium'), 24),
  column('category', catalogued('service-category'), 24),
  column('product', TEXT, 20),
  column('process', catalogued('process'), 24),
  column('mode', oneOf({ online: 'online', manual: 'manual' }), 16),
  column('applicationKind', catalogued('application-kind'), 24),
  column('agencies', LINES, 28),
  column('platform', catalogued('platform'), 24),
  column('scope', oneOf({ internal: 'internal', external: 'external' }), 12),
  column('agency', TEXT, 28),
  column('holding', catalogued('registry', 'repository'), 28),
  column('location', catalogued('location'), 24),
  column('address', TEXT, 28),
  column('placement', TEXT, 28),
  column('network', catalogued('network'), 20),
  column('speed', SPEED, 12),
  column('control', catalogued('security-control'), 24),
  column('note', TEXT, 32),
  column('x', NUMBER, 8),
  column('y', NUMBER, 8),
];

export const LINK_COLUMNS: readonly PropertyColumn[] = [
  column('label', TEXT, 24),
  column('method', catalogued('method'), 20),
];

export const DATA_COLUMNS: readonly PropertyColumn[] = [
  column('name', TEXT, 32, 'dataItem'),
  column('classification', catalogued('classification'), 20),
  column('holding', catalogued('registry', 'repository'), 28),
];

export const COLLECTED_COLUMNS: readonly PropertyColumn[] = [
  column('name', TEXT, 32, 'dataItem'),
  column('holding', catalogued('registry', 'repository'), 28),
];

export const HARDWARE_COLUMNS: readonly PropertyColumn[] = [
  column('name', TEXT, 32),
  column('quantity', NUMBER, 10),
  column('specification', TEXT, 36),
];

export const SOFTWARE_COLUMNS: readonly PropertyColumn[] = [
  column('name', TEXT, 32),
  column('version', TEXT, 36, 'specification'),
];

export const WAIVER_COLUMNS: readonly PropertyColumn[] = [
  column('rule', TEXT, 28),
  column('element', TEXT, 16),
  column('link', TEXT, 16),
  column('about', TEXT, 16),
  column('reason', TEXT, 48),
  column('by', TEXT, 20),
  column('date', TEXT, 14),
];
