import { foldText, queryWords } from '../../search/search-words';
import type { ElementKind } from '../../document/types';
import { kindName } from '../../messages/frame';
import { LANGS } from '../../messages/lang';
import { recognise } from '../recognise';
import type { AddStep } from './steps';

/** Words that the names of applications begin with in practice; other systems' names do too. */
const SYSTEM_WORDS = LANGS.flatMap((lang) => firstWord(kindName('system', lang)));

/**
 * Steps that add something, those first whose kind most of the names speak for: a name that the guide's lists of that kind
 * know (“PDSA JDN” is a site), or one that begins with what the kind is called (“Modul Laporan”). A drawing that has no
 * application yet takes a “Sistem …” for it.
 * @param absent kinds that the drawing has none of
 */
export function fittingFirst(steps: readonly AddStep[], names: readonly string[], absent: ReadonlySet<ElementKind>): readonly AddStep[] {
  const fit = new Map<ElementKind, number>();
  for (const { item: { kind } } of steps) {
    if (!fit.has(kind)) fit.set(kind, names.filter((name) => isCalled(name, kind, absent) || recognise(kind, name).entry !== undefined).length);
  }
  // Sorting is stable: kinds that fit alike keep their order.
  return steps.toSorted((a, b) => (fit.get(b.item.kind) ?? 0) - (fit.get(a.item.kind) ?? 0));
}

function isCalled(name: string, kind: ElementKind, absent: ReadonlySet<ElementKind>): boolean {
  const [word] = firstWord(name);
  if (word === undefined) return false;
  if (kind === 'application' && absent.has(kind) && SYSTEM_WORDS.includes(word)) return true;
  return LANGS.some((lang) => firstWord(kindName(kind, lang)).includes(word));
}

function firstWord(text: string): readonly string[] {
  return queryWords(foldText(text)).slice(0, 1);
}
