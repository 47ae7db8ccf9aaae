import type { LibraryItem } from '../../shared/adding/item';
import { takeRow } from '../next/take-row';
import { useEditor } from '../store/editor';
import { parentFor } from './add-from-library';

/** Adds one element of a kind for each name, in free places (parts inside their container), and selects them. */
export function addSeveral(item: LibraryItem, names: readonly string[]): void {
  const { drawing, selection } = useEditor.getState();
  const parent = drawing && parentFor(drawing, item.kind, selection.elements);
  takeRow({ step: { act: 'add', item, way: parent === undefined ? undefined : 'inside' }, names }, parent === undefined ? [] : [parent], 'go on');
}
