import type { DrawingIndex } from '../document/drawing-index';
import { ELEMENT_KINDS } from '../document/kinds';
import type { Element } from '../document/types';
import type { LinkMeaning } from '../document/link-meaning';
import type { Geometry } from '../layout/geometry';
import { frameWord, kindName, meaningName } from '../messages/frame';
import type { Lang } from '../messages/lang';
import type { DrawContext } from './draw-element';
import { drawLine } from './draw-line';
import { drawGlyph, GLYPH_HEIGHT, GLYPH_WIDTH, type GlyphKind } from './legend-glyph';
import { linkStyle } from './link-style';
import { node, type SceneNode } from './scene';
import { textWidth } from './text';
import { textLine } from './text-block';
import type { PagePart } from './title-block';
import { lineHeight, TYPE } from './type-scale';

const SAMPLE = 36;
const ROW = 28;
const GAP = 8;
const BETWEEN = 24;
const PAD = 16;
const HEADING = 92;
/** Narrower than this, the heading stands over the entries and not beside them. */
const NARROW = 560;

interface Entry {
  readonly text: string;
  readonly sampleWidth: number;
  draw(x: number, y: number): readonly SceneNode[];
}

/**
 * The legend: the kinds of element and the meanings of links that the drawing uses, and no others.
 * @param width px
 * @returns undefined for an empty drawing
 */
export function legend(index: DrawingIndex, geometry: Geometry, width: number, { lang, palette }: DrawContext): PagePart | undefined {
  const kinds = usedKinds(index, geometry).map(
    (kind): Entry => ({ text: glyphName(kind, lang), sampleWidth: GLYPH_WIDTH, draw: (x, y) => [drawGlyph(kind, x, y - GLYPH_HEIGHT / 2, palette)] }),
  );
  const meanings = usedMeanings(index, geometry).map(
    (meaning): Entry => ({
      text: meaningName(meaning, lang),
      sampleWidth: SAMPLE,
      draw: (x, y) =>
        drawLine(
          { points: [{ x, y }, { x: x + SAMPLE, y }], start: 'none', end: meaning === 'connected-to' ? 'none' : 'arrow' },
          linkStyle(meaning),
          palette,
          false,
        ),
    }),
  );
  const narrow = width < NARROW;
  const left = PAD + (narrow ? 0 : HEADING);
  const rows = [kinds, meanings].filter((entries) => entries.length > 0).flatMap((entries) => flow(entries, width - left - PAD, narrow ? (width - left - PAD) / 2 : undefined));
  if (rows.length === 0) return undefined;
  const above = narrow ? ROW : 0;
  const height = above + rows.length * ROW + 2 * (PAD - 4);
  return {
    height,
    draw: (x, y) => [
      node('rect', { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 8, fill: 'none', stroke: palette.rule }),
      textLine(frameWord('legend', lang).toLocaleUpperCase('en'), x + PAD, y + PAD - 4 + (ROW - lineHeight(TYPE.overline)) / 2, TYPE.overline, 'start', palette.mutedInk),
      ...rows.flatMap((row, number) => {
        const middle = y + PAD - 4 + above + number * ROW + ROW / 2;
        return row.flatMap(({ entry, at }) => [
          ...entry.draw(x + left + at, middle),
          textLine(entry.text, x + left + at + entry.sampleWidth + GAP, middle - lineHeight(TYPE.body) / 2, TYPE.body, 'start', palette.ink),
        ]);
      }),
    ],
  };
}

interface Placed {
  readonly entry: Entry;
  readonly at: number;
}

/**
 * Entries side by side in as many rows as they need.
 * @param column px; given, they stand in columns of that width, one that is wider in two
 */
function flow(entries: readonly Entry[], width: number, column?: number): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  let x = 0;
  for (const entry of entries) {
    const needed = entry.sampleWidth + GAP + Math.ceil(textWidth(entry.text, TYPE.body));
    const wide = column === undefined ? needed : column * Math.ceil((needed + GAP) / column);
    let row = rows.at(-1);
    if (!row || x + wide > width + 0.01) {
      row = [];
      rows.push(row);
      x = 0;
    }
    row.push({ entry, at: x });
    x += wide + (column === undefined ? BETWEEN : 0);
  }
  return rows;
}

function usedKinds(index: DrawingIndex, { boxes }: Geometry): readonly GlyphKind[] {
  return ELEMENT_KINDS.flatMap((kind): readonly GlyphKind[] => {
    const drawn = index.all(kind).filter(({ id }) => boxes.has(id));
    if (kind !== 'system') return drawn.length > 0 ? [kind] : [];
    const internal = drawn.some((element) => !isExternal(element));
    return [...(internal ? (['internal-system'] as const) : []), ...(drawn.some(isExternal) ? (['external-system'] as const) : [])];
  });
}

function isExternal(element: Element): boolean {
  return element.kind === 'system' && element.scope === 'external';
}

function glyphName(kind: GlyphKind, lang: Lang): string {
  if (kind === 'internal-system') return kindName('system', lang);
  if (kind === 'external-system') return frameWord('externalSystem', lang);
  return kindName(kind, lang);
}

/** In the order in which a drawing is read, downwards; links that are not allowed come last. */
const MEANINGS: readonly (LinkMeaning | undefined)[] = [
  'uses', 'gives-access', 'realised-by', 'followed-by', 'automated-by', 'relies-on', 'exchange', 'hosted-at', 'connected-to', 'protected-by', 'about', undefined,
];

function usedMeanings(index: DrawingIndex, geometry: Geometry): readonly (LinkMeaning | undefined)[] {
  const used = new Set<LinkMeaning | undefined>();
  for (const link of index.document.links) if (geometry.links.has(link.id)) used.add(index.meaning(link));
  return MEANINGS.filter((meaning) => used.has(meaning));
}
