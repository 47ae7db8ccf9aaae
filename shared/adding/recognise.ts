import { listEntries, type CatalogueEntry, type CatalogueList } from '../catalogue/catalogue';
import { evenText } from '../search/search-words';
import type { ElementKind } from '../document/types';
import { listsOfKind, type LibraryItem } from './item';

/** Lists whose names say what kind of service or application it is, never which one. */
const NOT_NAMES: ReadonlySet<CatalogueList> = new Set(['service-category', 'application-kind']);

interface Known {
  readonly entry: CatalogueEntry;
  /** Folded, the white space even: every name that the catalogue has for it. */
  readonly names: readonly string[];
  /** Folded codes and abbreviations (G2C, PDSA, HSM). */
  readonly codes: readonly string[];
}

const known = new Map<ElementKind, readonly Known[]>();

/**
 * What a typed name stands for in the guide's lists: the entry that it names (`HSM`, `pendaftaran`, `MyGovCloud@CFA`), begins
 * with (`Ibu Pejabat Agensi PQRST`), or whose code it holds as a word (`Rakyat (G2C)`, `PDSA JDN`).
 * @returns the item with the name as typed, trimmed; with an entry only where exactly one fits best
 */
export function recognise(kind: ElementKind, typed: string): LibraryItem {
  const name = typed.trim();
  const entry = entryNamed(kind, evenText(name));
  return { kind, name, ...(entry && { entry: entry.id }) };
}

function entryNamed(kind: ElementKind, name: string): CatalogueEntry | undefined {
  if (name === '') return undefined;
  const candidates = knownOf(kind);
  const exact = candidates.find(({ names, codes }) => names.includes(name) || codes.includes(name));
  if (exact) return exact.entry;
  const beginning = candidates
    .flatMap(({ entry, names }) => names.filter((each) => name.startsWith(`${each} `)).map((each) => ({ entry, length: each.length })))
    .toSorted((a, b) => b.length - a.length)[0];
  if (beginning) return beginning.entry;
  const words = new Set(name.match(/[\p{L}\p{N}]+/gu));
  const coded = candidates.filter(({ codes }) => codes.some((code) => words.has(code)));
  return coded.length === 1 ? coded[0]?.entry : undefined;
}

function knownOf(kind: ElementKind): readonly Known[] {
  const made =
    known.get(kind) ??
    listsOfKind(kind)
      .filter((list) => !NOT_NAMES.has(list))
      .flatMap(listEntries)
      .map(toKnown);
  known.set(kind, made);
  return made;
}

function toKnown(entry: CatalogueEntry): Known {
  const written = [entry.ms, entry.en, ...entry.also];
  const inBrackets = written.flatMap((name) => /\(([^)]+)\)$/.exec(name)?.[1]?.split(', ') ?? []);
  const codes = [entry.code ?? '', ...inBrackets, ...written].filter((text) => /^[A-Z][A-Z0-9]{2,}$/.test(text));
  return {
    entry,
    names: [...new Set(written.flatMap((name) => [evenText(name), evenText(name.replace(/\s*\([^)]*\)$/, ''))]))],
    codes: [...new Set(codes.map(evenText))],
  };
}
