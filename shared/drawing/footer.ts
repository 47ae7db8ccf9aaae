import type { DrawingIndex } from '../document/drawing-index';
import { frameCount, frameWord } from '../messages/frame';
import type { DrawContext } from './draw-element';
import { isBlank } from './labels';
import { path } from './number-format';
import { node } from './scene';
import { textWidth } from './text';
import { drawBlock, textBlock, textLine } from './text-block';
import { classificationMark, type PagePart } from './title-block';
import { lineHeight, TYPE } from './type-scale';

/** What the page says about the check of its document. */
export interface PageFacts {
  readonly summary: { readonly error: number; readonly warning: number; readonly hint: number; readonly waived: number };
  /** `draft` or `submission`. */
  readonly stage: string;
  readonly rulesEdition: string;
  /** Short hash of the document. */
  readonly hash: string;
  /** Errors that are waived, with the reason given for each; printed in full. */
  readonly waivedErrors: readonly { readonly text: string; readonly reason: string }[];
}

/** What a footer says: the facts, and which of how many pages it is; the page for the screen is the only one. */
export interface FooterFacts extends PageFacts {
  readonly sheet: { readonly number: number; readonly of: number };
}

const NUMBER_WIDTH = 24;
/** Narrower than this, what else stands at the right has lines of its own. */
const NARROW = 560;

/**
 * The footer: waived errors with their reasons, then one quiet line with the edition of the rules, the counts, the document's
 * short hash and the page's number, the classification in the middle.
 * @param width px
 */
export function footer(index: DrawingIndex, page: FooterFacts, width: number, { lang, palette }: DrawContext): PagePart {
  const waived = page.waivedErrors.map(({ text, reason }) => ({
    text: textBlock(text, TYPE.body, width - NUMBER_WIDTH),
    reason: isBlank(reason) ? undefined : textBlock(frameWord('reason', lang, { reason }), TYPE.bodyStrong, width - NUMBER_WIDTH),
  }));
  const waivedHeight = waived.length === 0 ? 0 : lineHeight(TYPE.overline) + 6 + waived.reduce((sum, { text, reason }) => sum + text.height + (reason?.height ?? 0) + 6, 0) + 8;
  const right = `Landskap  ·  ${page.hash}  ·  ${frameWord('sheetNumber', lang, page.sheet)}`;
  const mark = classificationMark(index.document.project, lang);
  const narrow = width < NARROW;
  const beside = textWidth(right, TYPE.detail) + 24 + (mark === undefined ? 0 : textWidth(mark, TYPE.bodyStrong) + 48);
  const facts = textBlock(factLine(index, page, lang), TYPE.detail, narrow ? width : width - beside);
  const step = lineHeight(TYPE.detail);
  return {
    height: waivedHeight + 12 + facts.height + (narrow ? 4 + step + (mark === undefined ? 0 : 4 + step) : 0),
    draw: (x, y) => {
      let top = y + lineHeight(TYPE.overline) + 6;
      const list = waived.flatMap(({ text, reason }, position) => {
        const nodes = [
          textLine(`${position + 1}.`, x, top, TYPE.body, 'start', palette.mutedInk),
          ...drawBlock(text, x + NUMBER_WIDTH, top, 'start', palette.ink),
          ...(reason ? drawBlock(reason, x + NUMBER_WIDTH, top + text.height, 'start', palette.ink) : []),
        ];
        top += text.height + (reason?.height ?? 0) + 6;
        return nodes;
      });
      const line = y + waivedHeight;
      const below = line + 12 + facts.height + 4;
      const ends = narrow
        ? [
            textLine(right, x, below, TYPE.detail, 'start', palette.mutedInk),
            ...(mark === undefined ? [] : [textLine(mark, x, below + step + 4, TYPE.bodyStrong, 'start', palette.fault)]),
          ]
        : [
            ...(mark === undefined ? [] : [textLine(mark, x + width - textWidth(right, TYPE.detail) - 28, line + 11, TYPE.bodyStrong, 'end', palette.fault)]),
            textLine(right, x + width, line + 12, TYPE.detail, 'end', palette.mutedInk),
          ];
      return [
        ...(waived.length > 0 ? [textLine(frameWord('waivedErrors', lang).toLocaleUpperCase('en'), x, y, TYPE.overline, 'start', palette.mutedInk), ...list] : []),
        node('path', { d: path('M', x, line + 0.5, 'h', width), stroke: palette.rule, fill: 'none' }),
        ...drawBlock(facts, x, line + 12, 'start', palette.mutedInk),
        ...ends,
      ];
    },
  };
}

function factLine(index: DrawingIndex, { rulesEdition, stage, summary }: PageFacts, lang: DrawContext['lang']): string {
  const notes = index.document.elements.filter((element) => !isBlank(element.note)).length;
  const counts = (['error', 'warning', 'hint', 'waived'] as const).map((noun) => frameCount(noun, summary[noun], lang));
  return [
    `${frameWord('rules', lang, { edition: rulesEdition })} (${frameWord(stage === 'submission' ? 'stageSubmission' : 'stageDraft', lang)})`,
    counts.join(', '),
    ...(notes > 0 ? [frameCount('note', notes, lang)] : []),
  ].join('  ·  ');
}
