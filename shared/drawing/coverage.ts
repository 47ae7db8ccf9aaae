import { FALLBACK_FACES, type FallbackFace } from './fallback-fonts';
import { graphemesOf } from './main-width';
import { fontOf } from './text-runs';

/** Words with anything beyond Latin letters; most texts have none, and needn't be looked at one by one. */
const BEYOND_LATIN = /[^\s\0-\u024f]+/gu;
const WORD_BEYOND_LATIN = /\S*[^\s\0-\u024f]\S*/gu;

/** What the main font lacks of a text. */
export interface Coverage {
  /** The files of the fallback fonts that it needs, in all their weights. */
  readonly faces: readonly FallbackFace[];
  /** What no bundled font has, each once, in order. */
  readonly missing: readonly string[];
}

/**
 * Which characters of a text the main font lacks: those that fallback fonts have, and those that none has.
 * @param text any text, also many put together
 */
export function coverageOf(text: string): Coverage {
  const fonts = new Set<string>();
  const missing = new Set<string>();
  if (text.search(BEYOND_LATIN) < 0) return { faces: [], missing: [] };
  for (const [word] of text.matchAll(WORD_BEYOND_LATIN)) {
    for (const cluster of graphemesOf(word)) {
      const font = fontOf(cluster);
      if (font === 'missing') missing.add(cluster);
      else fonts.add(font);
    }
  }
  return { faces: FALLBACK_FACES.filter(({ font }) => fonts.has(font)), missing: [...missing] };
}
