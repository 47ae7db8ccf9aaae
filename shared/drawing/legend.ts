import type { DrawingIndex } from '../document/drawing-index';
import { ELEMENT_KINDS } from '../document/kinds';
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
  const kinds = usedKinds(index).map(
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
  const rows = [kinds, meanings].filter((entries) => entries.length > 0).flatMap((entries) => flow(entries, width - HEADING - 2 * PAD));
  if (rows.length === 0) return undefined;
  const height = rows.length * ROW + 2 * (PAD - 4);
  return {
    height,
    draw: (x, y) => [
      node('rect', { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 8, fill: 'none', stroke: palette.rule }),
      textLine(frameWord('legend', lang).toLocaleUpperCase('en'), x + PAD, y + PAD - 4 + (ROW - lineHeight(TYPE.overline)) / 2, TYPE.overline, 'start', palette.mutedInk),
      ...rows.flatMap((row, number) => {
        const middle = y + PAD - 4 + number * ROW + ROW / 2;
        return row.flatMap(({ entry, at }) => [
          ...entry.draw(x + HEADING + PAD + at, middle),
          textLine(entry.text, x + HEADING + PAD + at + entry.sampleWidth + GAP, middle - lineHeight(TYPE.body) / 2, TYPE.body, 'start', palette.ink),
        ]);
      }),
    ],
  };
}

interface Placed {
  readonly entry: Entry;
  readonly at: number;
}

function flow(entries: readonly Entry[], width: number): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  let x = 0;
  for (const entry of entries) {
    const wide = entry.sampleWidth + GAP + Math.ceil(textWidth(entry.text, TYPE.body));
    let row = rows.at(-1);
    if (!row || x + wide > width) {
      row = [];
      rows.push(row);
      x = 0;
    }
    row.push({ entry, at: x });
    x += wide + BETWEEN;
  }
  return rows;
}

function usedKinds(index: DrawingIndex): readonly GlyphKind[] {
  return ELEMENT_KINDS.flatMap((kind): readonly GlyphKind[] => {
    if (kind !== 'system') return index.all(kind).length > 0 ? [kind] : [];
    const systems = index.all('system');
    const external = systems.some((system) => system.scope === 'external');
    const internal = systems.some((system) => system.scope !== 'external');
    return [...(internal ? (['internal-system'] as const) : []), ...(external ? (['external-system'] as const) : [])];
  });
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
