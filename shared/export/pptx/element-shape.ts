import type { DrawingIndex } from '../../document/drawing-index';
import type { Element } from '../../document/types';
import { accessibleName } from '../../drawing/accessible-name';
import { elementName } from '../../drawing/labels';
import { LIGHT } from '../../drawing/palette';
import { textWidth } from '../../drawing/text';
import { planElement } from '../../drawing/shapes/plan';
import type { Box, Geometry, Point } from '../../layout/geometry';
import type { Lang } from '../../messages/lang';
import type { Frame, ShapeIds } from './frame';
import { sceneParts, type ScenePart, type ScenePath, type SceneText } from './scene-parts';
import { boxOf, group, outlineShape, textBox, type Paint } from './shapes';
import { textBody } from './text';
import { slideParagraphs, textColumns, type TextColumn } from './text-blocks';

/** What drawing a slide keeps track of. */
export interface SlideContext {
  readonly index: DrawingIndex;
  readonly geometry: Geometry;
  readonly frame: Frame;
  readonly ids: ShapeIds;
  readonly lang: Lang;
  /** Where lines meet each element, px: its connection sites, in this order. */
  readonly sites: ReadonlyMap<string, readonly Point[]>;
  /** Ids of the shapes that connectors hold on to, by element. */
  readonly shapes: Map<string, number>;
}

/** An element as a group: its outline with its words in it, its icon, and its parts as groups of their own. */
export function elementShape(element: Element, context: SlideContext): string {
  const { index, geometry, frame, ids, lang, shapes } = context;
  const box = geometry.boxes.get(element.id);
  if (!box) return '';
  const groupId = ids.next();
  const plan = planElement(index, element, { lang, minWidth: box.width, minHeight: box.height });
  const parts = sceneParts(plan.draw(LIGHT), box);
  const columns = textColumns(parts.flatMap((part) => ('text' in part ? [part.text] : [])), [elementName(element, lang).text]);
  const column = nameColumn(columns, elementName(element, lang).text);
  const main = mainPath(parts, column);
  const inside = main ? column : undefined;
  const drawn = parts.flatMap((part): readonly string[] => {
    if ('text' in part) return [];
    if (part.path !== main) return [pathShape(part.path, '', context)];
    const id = ids.next();
    shapes.set(element.id, id);
    return [
      outlineShape(
        {
          id,
          name: elementName(element, lang).text,
          steps: part.path.steps,
          paint: scaled(part.path.paint, frame),
          sites: context.sites.get(element.id) ?? [],
          box,
          ...(inside && { body: columnBody(inside, box, frame, lang) }),
        },
        frame,
      ),
    ];
  });
  const words = columns.filter((column) => column !== inside).map((column) => columnBox(column, context));
  const children = index.children(element.id).map((child) => elementShape(child, context));
  const place = { ...frame.point(box), width: frame.length(box.width), height: frame.length(box.height) };
  return group({ id: groupId, name: elementName(element, lang).text, description: accessibleName(element, lang) }, place, [...drawn, ...words, ...children]);
}

export function pathShape({ steps, paint }: ScenePath, name: string, { frame, ids }: Pick<SlideContext, 'frame' | 'ids'>): string {
  const id = ids.next();
  return outlineShape({ id, name: name === '' ? `– ${id}` : name, steps, paint: scaled(paint, frame) }, frame);
}

export function scaled(paint: Paint, frame: Frame): Paint {
  return paint.width === undefined ? paint : { ...paint, width: paint.width * frame.scale };
}

/** The column that the element's name stands in. */
function nameColumn(columns: readonly TextColumn[], name: string): TextColumn | undefined {
  return columns.find(({ paragraphs }) => paragraphs.some(({ text }) => text === name)) ?? columns[0];
}

/** The outline that the element is known by: the last that is drawn behind its name. */
function mainPath(parts: readonly ScenePart[], column: TextColumn | undefined): ScenePath | undefined {
  const filled = parts.flatMap((part) => ('path' in part && part.path.paint.fill !== undefined ? [part.path] : []));
  const behind = filled.filter(({ steps }) => {
    const { x, y, width, height } = boxOf(steps);
    return column !== undefined && column.x >= x && column.x <= x + width && column.top >= y - 1 && column.top <= y + height;
  });
  return behind.at(-1) ?? filled[0];
}

function columnBody(column: TextColumn, box: Box, frame: Frame, lang: Lang): string {
  const left = column.align === 'l' ? column.x - box.x : column.align === 'ctr' ? Math.max(0, 2 * (column.x - box.x - box.width / 2)) : 4;
  const right = column.align === 'ctr' ? Math.max(0, -2 * (column.x - box.x - box.width / 2)) : 2;
  return textBody(slideParagraphs(column, frame), { anchor: 't', insets: [frame.length(left), frame.length(column.top - box.y), frame.length(right), 0], lang });
}

/** Room at both sides of a text that has a box of its own, px: another font may be wider. */
const SPARE = 60;

export function columnBox(column: TextColumn, { frame, ids, lang }: Pick<SlideContext, 'frame' | 'ids' | 'lang'>): string {
  const broken = column.paragraphs.some(({ lines }) => lines.length > 1);
  const widest = Math.max(...column.paragraphs.flatMap(({ lines }) => lines.map(widthOf)));
  // Words that were broken into lines are broken again where the font is another.
  const spare = broken ? 6 : SPARE;
  const left = column.align === 'l' ? column.x : column.align === 'r' ? column.x - widest - spare : column.x - widest / 2 - spare;
  const width = widest + (column.align === 'ctr' ? 2 * spare : spare);
  const place = { ...frame.point({ x: left, y: column.top }), width: frame.length(width), height: frame.length(column.bottom - column.top) };
  const id = ids.next();
  const name = column.paragraphs[0]?.text.slice(0, 60) ?? '';
  return textBox({ id, name }, place, textBody(slideParagraphs(column, frame), { anchor: 't', insets: [0, 0, 0, 0], wrap: broken, lang }));
}

function widthOf({ text, size, bold }: SceneText): number {
  return textWidth(text, { size, weight: bold ? 600 : 400 });
}
