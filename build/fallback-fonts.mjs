// Where the fallback fonts come from. They are read from their packages: copies of them would weigh more than all of the project.
import path from 'node:path';
import { ROOT } from './paths.mjs';

const PACKAGES = path.join(ROOT, 'node_modules', '@expo-google-fonts');

/** Files by the names that `shared/drawing/fallback-fonts.ts` calls them by; absolute. @type {Readonly<Record<string, string>>} */
export const FALLBACK_FILES = Object.fromEntries(
  [
    ['noto-sans-arabic', 'NotoSansArabic', '400Regular'],
    ['noto-sans-arabic', 'NotoSansArabic', '600SemiBold'],
    ['noto-sans-tamil', 'NotoSansTamil', '400Regular'],
    ['noto-sans-tamil', 'NotoSansTamil', '600SemiBold'],
    ['noto-sans-sc', 'NotoSansSC', '500Medium'],
    ['noto-emoji', 'NotoEmoji', '500Medium'],
  ].map(([name = '', family = '', weight = '']) => [`${family}_${weight}.ttf`, path.join(PACKAGES, name, weight, `${family}_${weight}.ttf`)]),
);

/** HarfBuzz's subsetter, absolute. */
export const SUBSETTER = path.join(ROOT, 'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm');

/** The licence that goes with the fallback fonts; it is the same text in each of their packages but for the names of the authors. */
export const FALLBACK_LICENCES = Object.fromEntries(
  ['noto-sans-arabic', 'noto-sans-tamil', 'noto-sans-sc', 'noto-emoji'].map((name) => [`OFL-${name}.txt`, path.join(PACKAGES, name, 'LICENSE_FONT')]),
);
