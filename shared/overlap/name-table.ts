import type { DrawingFacts, OverlapWhat } from './facts';
import { nameForms, sameName, type NameForms } from './name-forms';
import type { OverlapDrawing } from './overlap';

/** A name as it stands in one or more drawings. */
export interface NameEntry extends NameForms {
  readonly what: OverlapWhat;
  /** Drawing and id of each place where it stands, in a row: kept flat, since there may be hundreds of thousands. */
  readonly drawings: number[];
  readonly ids: string[];
  /** How it is written where that is not as in `name`, by place in the row. */
  readonly spelled: Map<number, string>;
}

/** The names of many drawings, each once, with where they stand: all that is remembered of a drawing that was gone through. */
export class NameTable {
  readonly drawings: OverlapDrawing[] = [];
  /** Which initiative each drawing is of: the as-is and the to-be of one service are no overlap. */
  readonly initiatives: number[] = [];
  readonly entries: NameEntry[] = [];
  readonly #byName = new Map<string, NameEntry>();
  readonly #initiatives = new Map<string, number>();
  readonly #seen = new Set<string>();

  /**
   * Takes a drawing in.
   * @returns false for a drawing that is in already, such as a copy of its file
   */
  add({ id, title, agency, state, facts }: DrawingFacts): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    const drawing = this.drawings.length;
    this.drawings.push({ id, title, agency, state });
    const initiative = title.trim() === '' ? id : `${sameName(title)}\n${sameName(agency)}`;
    const known = this.#initiatives.get(initiative) ?? this.#initiatives.size;
    this.#initiatives.set(initiative, known);
    this.initiatives.push(known);
    for (const { what, id: place, name } of facts) {
      const entry = this.#entry(what, name);
      if (name !== entry.name) entry.spelled.set(entry.ids.length, name);
      entry.drawings.push(drawing);
      entry.ids.push(place);
    }
    return true;
  }

  #entry(what: OverlapWhat, name: string): NameEntry {
    const key = `${what}\n${sameName(name)}`;
    let entry = this.#byName.get(key);
    if (!entry) {
      entry = { ...nameForms(name), what, drawings: [], ids: [], spelled: new Map() };
      this.#byName.set(key, entry);
      this.entries.push(entry);
    }
    return entry;
  }
}
