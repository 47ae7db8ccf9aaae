import { facesIn, writtenAttributes, type FallbackFace } from '../drawing/fallback-fonts';
import { FONT_NAME, type FontWeight } from '../drawing/fonts';
import { toBase64 } from './base64';
import type { ExportDeps } from './formats/format';

/** A font packed for the inside of an SVG. */
export interface EmbeddedFont {
  readonly family: string;
  readonly weight: number;
  readonly bytes: Uint8Array;
  readonly format: 'woff2' | 'truetype';
}

/**
 * The files, in `assets/fonts/`: the Latin part of each bundled weight, 25 KB in place of 340. Made by
 * `build/embedded-fonts.mjs`.
 */
export const EMBEDDED_FONT_FILES: readonly { readonly weight: FontWeight; readonly file: string }[] = [
  { weight: 400, file: 'Inter-Regular.latin.woff2' },
  { weight: 500, file: 'Inter-Medium.latin.woff2' },
  { weight: 600, file: 'Inter-SemiBold.latin.woff2' },
];

/**
 * Puts the fonts that a drawing is set in into its markup, so that it looks the same on a machine without them: the main one's
 * Latin part, and of the others the characters that are in it.
 * @param svg markup as {@link toMarkup} writes it, with or without the drawing's source at its end
 */
export async function withFonts(svg: string, deps: Pick<ExportDeps, 'font' | 'subset'>): Promise<string> {
  const main = EMBEDDED_FONT_FILES.map(async ({ weight, file }) => ({ family: FONT_NAME, weight, bytes: await deps.font(file), format: 'woff2' as const }));
  const others = facesIn(svg).map(async (face) => {
    const { family, weight, file } = face;
    return { family, weight, bytes: await deps.subset(await deps.font(file), charactersIn(svg, face)), format: 'truetype' as const };
  });
  const style = fontStyle(await Promise.all([...main, ...others]));
  const source = svg.lastIndexOf('<metadata>');
  const end = source < 0 ? svg.lastIndexOf('</svg>') : source;
  return `${svg.slice(0, end)}${style}${svg.slice(end)}`;
}

/**
 * A style element that carries fonts.
 * @returns nothing at all without fonts
 */
export function fontStyle(fonts: readonly EmbeddedFont[]): string {
  if (fonts.length === 0) return '';
  const faces = fonts.map(
    ({ family, weight, bytes, format }) =>
      `@font-face{font-family:${family};font-style:normal;font-weight:${weight};src:url(data:font/${format === 'woff2' ? 'woff2' : 'ttf'};base64,${toBase64(bytes)}) format("${format}")}`,
  );
  return `<style>${faces.join('')}</style>`;
}

/** The characters that are set in a file, each once, in an order that is always the same. */
function charactersIn(svg: string, face: FallbackFace): string {
  const found = new Set<string>();
  const opening = writtenAttributes(face);
  for (const piece of svg.split(opening).slice(1)) {
    const text = piece.slice(piece.indexOf('>') + 1, piece.indexOf('<'));
    for (const character of text) found.add(character);
  }
  return [...found].toSorted((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)).join('');
}
