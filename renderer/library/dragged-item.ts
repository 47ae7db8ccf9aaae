import { z } from 'zod';
import type { LibraryItem } from '../../shared/adding/item';
import { ELEMENT_KINDS } from '../../shared/document/kinds';

/** What a person's own list says of an item: a drag may come from anywhere. */
const FACTS = z.object({ agency: z.string().optional(), agencies: z.array(z.string()).optional(), note: z.string().optional() });

const TYPE = 'application/x-landskap-item';

/** Puts an item into a drag. */
export function dragItem(transfer: DataTransfer, item: LibraryItem): void {
  transfer.setData(TYPE, JSON.stringify(item));
  transfer.effectAllowed = 'copy';
}

/** Whether a drag brings an item of the library (its content can only be read on dropping). */
export function bringsItem(transfer: DataTransfer): boolean {
  return transfer.types.includes(TYPE);
}

/** The item that a drop brings; undefined for anything else. */
export function droppedItem(transfer: DataTransfer): LibraryItem | undefined {
  try {
    const { kind, entry, name, relationship, facts } = JSON.parse(transfer.getData(TYPE)) as Readonly<Record<string, unknown>>;
    const known = ELEMENT_KINDS.find((each) => each === kind);
    return known && { kind: known, ...(typeof entry === 'string' && { entry }), ...(typeof name === 'string' && { name }), ...(typeof relationship === 'string' && { relationship }), ...(facts !== undefined && { facts: FACTS.parse(facts) }) };
  } catch {
    return undefined;
  }
}
