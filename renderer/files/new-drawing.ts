import { newDocument } from '../../shared/document/create';
import { showDocument } from './show-document';
import { today } from './today';
import { whenSafe } from './when-safe';

/** Starts an empty drawing. */
export function newDrawing(): void {
  void whenSafe(() => showDocument(newDocument({ id: crypto.randomUUID(), date: today() }), { saved: true }));
}
