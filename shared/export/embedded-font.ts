import { FONT_NAME, type FontWeight } from '../drawing/fonts';
import { toBase64 } from './base64';

/** One weight of the bundled font, packed for the inside of an SVG. */
export interface EmbeddedFont {
  readonly weight: FontWeight;
  /** The bytes of its file of {@link EMBEDDED_FONT_FILES}. */
  readonly woff2: Uint8Array;
}

/**
 * The files, in `assets/fonts/`: the Latin part of each bundled weight, 25 KB in place of 340. What lies outside it (Jawi,
 * Chinese, Tamil) is not in the bundled font either. Made by `build/embedded-fonts.mjs`.
 */
export const EMBEDDED_FONT_FILES: readonly { readonly weight: FontWeight; readonly file: string }[] = [
  { weight: 400, file: 'Inter-Regular.latin.woff2' },
  { weight: 500, file: 'Inter-Medium.latin.woff2' },
  { weight: 600, file: 'Inter-SemiBold.latin.woff2' },
];

/**
 * The fonts that an SVG carries.
 * @param font the bytes of a file of `assets/fonts/`
 */
export function embeddedFonts(font: (file: string) => Promise<Uint8Array>): Promise<readonly EmbeddedFont[]> {
  return Promise.all(EMBEDDED_FONT_FILES.map(async ({ weight, file }) => ({ weight, woff2: await font(file) })));
}

/**
 * A style element that carries fonts, so that a picture looks the same on a machine without them.
 * @returns nothing at all without fonts
 */
export function fontStyle(fonts: readonly EmbeddedFont[]): string {
  if (fonts.length === 0) return '';
  const faces = fonts.map(
    ({ weight, woff2 }) =>
      `@font-face{font-family:${FONT_NAME};font-style:normal;font-weight:${weight};src:url(data:font/woff2;base64,${toBase64(woff2)}) format("woff2")}`,
  );
  return `<style>${faces.join('')}</style>`;
}
