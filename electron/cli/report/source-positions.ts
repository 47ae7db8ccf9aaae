import { visit, type JSONPath } from 'jsonc-parser';
import type { LmvDocument } from '../../../shared/document/types';

/** Where something stands in a file, as SARIF counts. */
export interface SourcePosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Finds where the value at a JSON pointer stands; where there is none yet, the nearest thing around it that there is. */
export type Locate = (pointer: string) => SourcePosition | undefined;

/**
 * Looks up places in a file's text, which need not be in canonical form. Elements and links are found by their ids: a
 * drawing that was repaired while opening has other positions in its lists than the file has.
 * @param text the file's text: JSON that was read without a fault
 * @param document what was read from it
 * @param pointers the places that will be asked for, in the document
 */
export function sourcePositions(text: string, document: LmvDocument, pointers: Iterable<string>): Locate {
  const inFile = filePointers(text, document);
  const wanted = new Set<string>();
  for (const pointer of pointers) for (const around of withParents(inFile(pointer))) wanted.add(around);
  const found = positionsOf(text, wanted);
  return (pointer) => {
    for (const around of withParents(inFile(pointer))) {
      const position = found.get(around);
      if (position) return position;
    }
    return undefined;
  };
}

/** A pointer and those of everything around it, from the inside out; the drawing itself is the last. */
function* withParents(pointer: string): Generator<string> {
  for (let at = pointer.length; at > 0; at = pointer.lastIndexOf('/', at - 1)) yield pointer.slice(0, at);
  yield '';
}

/** Turns pointers into the document into pointers into its file. */
function filePointers(text: string, document: LmvDocument): (pointer: string) => string {
  const positions = { elements: new Map<string, number>(), links: new Map<string, number>() };
  visit(text, {
    onLiteralValue(value, _offset, _length, _line, _column, path) {
      if (typeof value !== 'string') return;
      const steps = path();
      const [list, position, key] = steps;
      if (steps.length === 3 && key === 'id' && typeof position === 'number' && (list === 'elements' || list === 'links')) {
        positions[list].set(value, position);
      }
    },
  });
  return (pointer) =>
    pointer.replace(/^\/(elements|links)\/(\d+)/u, (same, list: 'elements' | 'links', position: string) => {
      const id = document[list][Number(position)]?.id;
      const there = id === undefined ? undefined : positions[list].get(id);
      return there === undefined ? same : `/${list}/${there}`;
    });
}

function positionsOf(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, SourcePosition> {
  const found = new Map<string, SourcePosition>();
  // A key that stands twice counts where it stands last, as in reading.
  const note = (path: JSONPath, line: number, column: number): void => {
    const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    if (wanted.has(pointer)) found.set(pointer, { line: line + 1, column: column + 1 });
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, column, path) => note(path(), line, column),
    onArrayBegin: (_offset, _length, line, column, path) => note(path(), line, column),
    onLiteralValue: (_value, _offset, _length, line, column, path) => note(path(), line, column),
  });
  return found;
}
