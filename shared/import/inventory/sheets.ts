import { inventorySpellings, type InventoryWord } from '../../messages/inventory';
import type { Cell } from '../../inventory/values';
import type { TableId } from '../../inventory/tables';

/** A table as it stands in a file: cells by row, before anybody knows what they mean. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Words for a column besides those of our own inventory, in small letters. */
const SYNONYMS: Partial<Readonly<Record<InventoryWord, readonly string[]>>> = {
  name: ['nama elemen', 'element', 'elemen', 'element name', 'tajuk', 'title', 'nama sistem', 'system name'],
  kind: ['type', 'jenis elemen', 'element type', 'element kind'],
  lane: ['lane no', 'lapisan', 'layer', 'label jadual 3-1', 'no. lorong'],
  id: ['no', 'no.', 'bil', 'bil.', '#', 'kod', 'code'],
  note: ['catatan', 'keterangan', 'description', 'remarks', 'notes', 'ulasan'],
  from: ['source', 'sumber', 'dari', 'pembekal'],
  to: ['target', 'sasaran', 'ke', 'penerima'],
  method: ['kaedah', 'kaedah pertukaran', 'protokol', 'protocol'],
  agency: ['agensi', 'agency'],
};

/** Most rows at the top that are looked through for headings. */
const HEADING_ROWS = 15;

/** A sheet whose headings were found. */
export class HeadedSheet {
  readonly name: string;
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly number: number }[];
  /** Headings as they are written, by their column. */
  readonly headings: readonly string[];
  readonly #columns: ReadonlyMap<string, number>;

  constructor(sheet: Sheet, headingRow: number) {
    this.name = sheet.name;
    this.headings = (sheet.rows[headingRow] ?? []).map((cell) => (cell === undefined ? '' : String(cell).trim()));
    const columns = new Map<string, number>();
    this.headings.forEach((heading, at) => {
      const folded = fold(heading);
      if (folded !== '' && !columns.has(folded)) columns.set(folded, at);
    });
    this.#columns = columns;
    this.rows = sheet.rows.slice(headingRow + 1).flatMap((cells, at) => (cells.some((cell) => cell !== undefined && String(cell).trim() !== '') ? [{ cells, number: headingRow + at + 2 }] : []));
  }

  /** @returns -1 where no heading says so, in either language */
  column(word: InventoryWord): number {
    for (const spelling of [...inventorySpellings(word), ...(SYNONYMS[word] ?? [])]) {
      const at = this.#columns.get(spelling);
      if (at !== undefined) return at;
    }
    return -1;
  }

  cell(cells: readonly Cell[], word: InventoryWord): Cell {
    const at = this.column(word);
    return at < 0 ? undefined : cells[at];
  }

  /** A cell as text without white space around it; empty where there is none. */
  text(cells: readonly Cell[], word: InventoryWord): string {
    const cell = this.cell(cells, word);
    return cell === undefined ? '' : String(cell).trim();
  }
}

function fold(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The row with the most headings that are known, among the first. */
export function headed(sheet: Sheet, words: readonly InventoryWord[]): HeadedSheet {
  let best = new HeadedSheet(sheet, 0);
  let most = words.filter((word) => best.column(word) >= 0).length;
  for (let row = 1; row < Math.min(HEADING_ROWS, sheet.rows.length); row++) {
    const tried = new HeadedSheet(sheet, row);
    const count = words.filter((word) => tried.column(word) >= 0).length;
    if (count > most) [best, most] = [tried, count];
  }
  return best;
}

/** The table of the inventory that a sheet's name says it is, in either language. */
export function tableNamed(name: string, tables: readonly TableId[]): TableId | undefined {
  return tables.find((id) => inventorySpellings(id).includes(fold(name)));
}
