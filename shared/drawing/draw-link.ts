import type { DrawingIndex } from '../document/drawing-index';
import type { Link } from '../document/types';
import type { LinkGeometry } from '../layout/geometry';
import { meaningName } from '../messages/frame';
import type { Lang } from '../messages/lang';
import type { DrawContext } from './draw-element';
import { drawLine } from './draw-line';
import { elementName } from './labels';
import { labelStyle, unseenWords } from './label';
import { linkStyle } from './link-style';
import { LABEL_LINE_HEIGHT } from './metrics';
import type { Palette } from './palette';
import { node, type SceneNode } from './scene';
import { FONT_ATTRIBUTES, textLine } from './text-block';
import { lineHeight } from './type-scale';

/**
 * Draws a link: its line, heads and label, in the look of its meaning. A link that is drawn as part of another's
 * double-headed line gives a group with nothing to see.
 * @param geometry where it runs, in page px
 * @returns a group in page px; its first child is its accessible name, followed by what its label had no room to say
 */
export function drawLink(index: DrawingIndex, link: Link, geometry: LinkGeometry, context: DrawContext): SceneNode {
  const { lang, palette } = context;
  const title = node('title', {}, [linkName(index, link, lang)]);
  if (geometry.drawnWith !== undefined) return node('g', FONT_ATTRIBUTES, [title]);
  const style = linkStyle(index.meaning(link));
  const line = drawLine(geometry, style, palette);
  const label = geometry.label ? drawLabel(geometry.label, style.colour(palette), palette) : [];
  const unseen = unseenWords(index, link, geometry.label?.lines, lang);
  return node('g', FONT_ATTRIBUTES, [title, ...(unseen === undefined ? [] : [node('desc', {}, [unseen])]), ...line, ...label]);
}

/** What a screen reader says of a link: "Modul Laporan – data exchange – Sistem XY". */
export function linkName(index: DrawingIndex, link: Link, lang: Lang): string {
  return `${endName(index, link.from, lang)} – ${meaningName(index.meaning(link), lang)} – ${endName(index, link.to, lang)}`;
}

function endName(index: DrawingIndex, id: string, lang: Lang): string {
  const element = index.element(id);
  return element ? elementName(element, lang).text : id;
}

function drawLabel({ box, lines }: NonNullable<LinkGeometry['label']>, colour: string, palette: Palette): readonly SceneNode[] {
  const top = box.y + (box.height - lines.length * LABEL_LINE_HEIGHT) / 2;
  return [
    node('rect', {
      x: box.x + 0.5,
      y: box.y + 0.5,
      width: box.width - 1,
      height: box.height - 1,
      rx: 4,
      fill: palette.page,
      stroke: colour,
      'stroke-width': 0.8,
    }),
    ...lines.map((line, row) => {
      const style = labelStyle(line);
      const y = top + row * LABEL_LINE_HEIGHT + (LABEL_LINE_HEIGHT - lineHeight(style)) / 2;
      return textLine(line.text, box.x + box.width / 2, y, style, 'middle', line.bold ? colour : palette.ink);
    }),
  ];
}
