import type { LmvDocument } from '../document/types';
import { drawPage, type Page, type PageFacts, type ScreenPage } from '../drawing/draw-page';
import { LIGHT, MONO, type Palette } from '../drawing/palette';
import { sheetsOf } from '../drawing/paper';
import { sheetPage } from '../drawing/sheet-page';
import { splitPages } from '../drawing/split-pages';
import { placedDrawing } from '../layout/placed-drawing';
import type { Lang } from '../messages/lang';
import { checkExport } from '../rules/check-export';
import type { ExportOptions } from './formats/format';
import { documentHash } from './hash';

/** How a page is drawn. */
export interface PageOptions {
  /** Language of everything on the page that the user did not type. */
  readonly lang: Lang;
  /** Default: the light one, which all exports use unless they are asked for {@link MONO}. */
  readonly palette?: Palette;
}

/** How the pages of an export are drawn; for what each means and what stands unless it is given, see `formats/format.ts`. */
export type SheetOptions = Pick<ExportOptions, 'lang'> & Partial<Pick<ExportOptions, 'paper' | 'orientation' | 'split' | 'mono'>>;

/**
 * The page that every export shows unless it is asked for a sheet: title block, lanes, legend and footer, with the counts of
 * the check and the document's short hash. Elements without a place get one on the page; the document stays as it is.
 */
export function pageOf(document: LmvDocument, { lang, palette = LIGHT }: PageOptions): ScreenPage {
  const { index, geometry } = placedDrawing(document, lang);
  return drawPage(index, geometry, { lang, palette }, pageFacts(document, lang));
}

/** Pages in order, at least one. */
export type Pages = readonly [Page, ...Page[]];

/** The pages of an export in order, at least one. */
export function pagesOf(document: LmvDocument, { lang, paper = 'screen', orientation = 'auto', split = false, mono = false }: SheetOptions): Pages {
  const palette = mono ? MONO : LIGHT;
  if (paper === 'screen') return [pageOf(document, { lang, palette })];
  const { index, geometry } = placedDrawing(document, lang);
  const arrange = split ? splitPages : onePage;
  return arrange(index, geometry, { lang, palette }, pageFacts(document, lang), sheetsOf(paper, orientation));
}

function onePage(...facts: Parameters<typeof sheetPage>): Pages {
  return [sheetPage(...facts)];
}

/** What the page's footer says about the document. */
function pageFacts(document: LmvDocument, lang: Lang): PageFacts {
  const { rules, stage, summary, findings } = checkExport(document, { lang });
  return {
    summary,
    stage,
    rulesEdition: rules,
    hash: documentHash(document),
    waivedErrors: findings
      .filter(({ waived, severity }) => waived && severity === 'error')
      .map(({ message, reason }) => ({ text: message, reason: reason ?? '' })),
  };
}
