import { DrawingIndex } from '../document/drawing-index';
import type { LmvDocument } from '../document/types';
import { drawPage, type Page, type PageFacts } from '../drawing/draw-page';
import { LIGHT, type Palette } from '../drawing/palette';
import { layoutDrawing } from '../layout/layout';
import { placeMissing } from '../layout/place';
import type { Lang } from '../messages/lang';
import { checkExport } from '../rules/check-export';
import { documentHash } from './hash';

/** How a page is drawn. */
export interface PageOptions {
  /** Language of everything on the page that the user did not type. */
  readonly lang: Lang;
  /** Default: the light one, which all exports use. */
  readonly palette?: Palette;
}

/**
 * The page that every export shows: title block, lanes, legend and footer, with the counts of the check and the
 * document's short hash. Elements without a place get one on the page; the document stays as it is.
 */
export function pageOf(document: LmvDocument, { lang, palette = LIGHT }: PageOptions): Page {
  const index = new DrawingIndex(placeMissing(document, { lang }));
  const geometry = layoutDrawing(index, { lang });
  return drawPage(index, geometry, { lang, palette }, pageFacts(document, lang));
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
