import type { FontWeight } from './fonts';

/** The fonts that stand in where the main one has no glyph. */
export type FallbackId = 'arabic' | 'tamil' | 'chinese' | 'emoji';

/** A file of a fallback font. */
export interface FallbackFace {
  readonly font: FallbackId;
  /** As the file and a rasteriser know it. */
  readonly family: string;
  readonly weight: number;
  /** Its name, by which hosts give its bytes (`ExportDeps.font`). */
  readonly file: string;
}

const face = (font: FallbackId, family: string, weight: number, file: string): FallbackFace => ({ font, family, weight, file });

const ARABIC = face('arabic', 'Noto Sans Arabic', 400, 'NotoSansArabic_400Regular.ttf');
const ARABIC_STRONG = face('arabic', 'Noto Sans Arabic', 600, 'NotoSansArabic_600SemiBold.ttf');
const TAMIL = face('tamil', 'Noto Sans Tamil', 400, 'NotoSansTamil_400Regular.ttf');
const TAMIL_STRONG = face('tamil', 'Noto Sans Tamil', 600, 'NotoSansTamil_600SemiBold.ttf');
/** One weight between the two that texts have: each is ten megabytes. */
const CHINESE = face('chinese', 'Noto Sans SC', 500, 'NotoSansSC_500Medium.ttf');
const EMOJI = face('emoji', 'Noto Emoji', 500, 'NotoEmoji_500Medium.ttf');

/** All files, none of which is read before a text needs it. */
export const FALLBACK_FACES: readonly FallbackFace[] = [ARABIC, ARABIC_STRONG, TAMIL, TAMIL_STRONG, CHINESE, EMOJI];

/** The file that stands in for a weight of the main font. */
export function faceOf(font: FallbackId, weight: FontWeight): FallbackFace {
  if (font === 'chinese') return CHINESE;
  if (font === 'emoji') return EMOJI;
  if (font === 'arabic') return weight === 400 ? ARABIC : ARABIC_STRONG;
  return weight === 400 ? TAMIL : TAMIL_STRONG;
}

/** The attributes of a run that is set in such a file; what is written with them is found again by {@link facesIn}. */
export function faceAttributes({ family, weight }: FallbackFace): { readonly 'font-family': string; readonly 'font-weight': number } {
  return { 'font-family': `${family}, sans-serif`, 'font-weight': weight };
}

/** The files that a drawing's markup is set in, besides the main font. */
export function facesIn(markup: string): readonly FallbackFace[] {
  return FALLBACK_FACES.filter((face) => markup.includes(writtenAttributes(face)));
}

/** The same attributes as they stand in markup. */
export function writtenAttributes(face: FallbackFace): string {
  const { 'font-family': family, 'font-weight': weight } = faceAttributes(face);
  return ` font-family="${family}" font-weight="${weight}"`;
}
