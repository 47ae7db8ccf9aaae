import { toMarkup } from '../drawing/markup';
import { withFonts } from '../export/embedded-font';
import type { ExportDeps } from '../export/formats/format';
import { pagePng } from '../export/png';
import { toUtf8 } from '../export/utf8';
import type { Lang } from '../messages/lang';
import type { Comparison } from './compare';
import { comparisonPage, type CompareView } from './comparison-page';

export interface ComparisonPictureOptions {
  readonly lang: Lang;
  readonly view: CompareView;
}

/**
 * A comparison as PNG, two pixels for each px. It carries no drawing: which of the two would it be?
 * @throws ExportError where the picture would be too large, or can't be drawn
 */
export async function comparisonPng(comparison: Comparison, { lang, view }: ComparisonPictureOptions, deps: ExportDeps): Promise<Uint8Array<ArrayBuffer>> {
  return pagePng(comparisonPage(comparison, view, lang), await deps.rasteriser(), { scale: 2 });
}

/** A comparison as SVG, with its font inside. */
export async function comparisonSvg(comparison: Comparison, { lang, view }: ComparisonPictureOptions, deps: ExportDeps): Promise<Uint8Array<ArrayBuffer>> {
  const markup = await withFonts(toMarkup(comparisonPage(comparison, view, lang).scene), deps);
  return toUtf8(`<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`);
}
