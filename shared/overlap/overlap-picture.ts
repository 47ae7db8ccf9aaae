import { toMarkup } from '../drawing/markup';
import { withFonts } from '../export/embedded-font';
import type { ExportDeps } from '../export/formats/format';
import { pagePng } from '../export/png';
import { toUtf8 } from '../export/utf8';
import type { Lang } from '../messages/lang';
import type { Overlap } from './overlap';
import { overlapPage } from './overlap-page';

/**
 * The picture of an overlap as PNG, two pixels for each px.
 * @throws ExportError where it can't be drawn
 */
export async function overlapPng(overlap: Overlap, lang: Lang, deps: ExportDeps): Promise<Uint8Array<ArrayBuffer>> {
  return pagePng(overlapPage(overlap, lang), await deps.rasteriser(), { scale: 2 });
}

/** The same as SVG, with its font inside. */
export async function overlapSvg(overlap: Overlap, lang: Lang, deps: ExportDeps): Promise<Uint8Array<ArrayBuffer>> {
  const markup = await withFonts(toMarkup(overlapPage(overlap, lang).scene), deps);
  return toUtf8(`<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`);
}
