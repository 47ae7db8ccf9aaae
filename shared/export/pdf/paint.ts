import type { default as PdfDocument, PdfStructure } from 'pdfkit';
import type { FontWeight } from '../../drawing/fonts';
import { textOf, type SceneNode } from '../../drawing/scene';
import { FIRST_LOOK, lookOf, type Look } from './look';
import { IDENTITY, matrixOf, multiply, type Matrix } from './matrix';
import { setLine, setRun } from './set-text';

/** Told of each lane as it is painted, for the bookmarks. */
export type LaneSeen = (name: string, top: number) => void;

/**
 * Paints a page's scene, its words as words. What a screen reader should hear is tagged: lanes as headings, elements as
 * paragraphs that bear their names and those of their parts, links as figures with their names and words; the rest of the frame as
 * paragraphs. A name is whole there whatever letters the font has.
 * @param root the tag that the page's tags go into
 * @param scale points for one px
 * @param onLane told the name of each lane and the height of its top, in points
 */
export function paintScene(doc: PdfDocument, root: PdfStructure, scene: SceneNode, scale: number, onLane: LaneSeen): void {
  doc.save();
  doc.transform(scale, 0, 0, scale, 0, 0);
  paintChildren(doc, scene, { root, look: FIRST_LOOK, matrix: [scale, 0, 0, scale, 0, 0], onLane, tagged: false });
  doc.restore();
}

interface State {
  readonly root: PdfStructure;
  readonly look: Look;
  /** From the node's px to the page's points. */
  readonly matrix: Matrix;
  readonly onLane: LaneSeen;
  /** Whether all this is inside a tag already: tags do not nest. */
  readonly tagged: boolean;
}

function paintChildren(doc: PdfDocument, { children = [] }: SceneNode, state: State): void {
  for (const child of children) if (typeof child !== 'string') paint(doc, child, state);
}

function paint(doc: PdfDocument, node: SceneNode, outer: State): void {
  if (node.tag === 'title' || node.tag === 'desc') return;
  const transform = node.attributes['transform'];
  const own = transform === undefined ? IDENTITY : matrixOf(String(transform));
  const state: State = { ...outer, look: lookOf(node, outer.look), matrix: multiply(outer.matrix, own) };
  if (transform !== undefined) {
    doc.save();
    doc.transform(...own);
  }
  if (node.part !== undefined && !outer.tagged) paintPart(doc, node, state);
  else if (node.tag === 'g' || node.tag === 'svg') paintChildren(doc, node, state);
  else if (node.tag === 'text') paintText(doc, node, state.look);
  else if (outer.tagged) paintShape(doc, node, state.look);
  else {
    doc.markContent('Artifact');
    paintShape(doc, node, state.look);
    doc.endMarkedContent();
  }
  if (transform !== undefined) doc.restore();
}

const TAGS = { lane: 'H1', element: 'P', link: 'Figure', frame: 'P' } as const;

function paintPart(doc: PdfDocument, node: SceneNode, state: State): void {
  const { part = 'frame' } = node;
  const names = wordsOf(node, 'title');
  if (part === 'lane') state.onLane(names[0] ?? '', topOf(node, state.matrix));
  const structure = doc.struct(TAGS[part], said(node, part, names), () => paintChildren(doc, node, { ...state, tagged: true }));
  state.root.add(structure);
}

/** What a tag says by itself: a figure's words are not read but those of its name. */
function said(node: SceneNode, part: keyof typeof TAGS, names: readonly string[]): { readonly alt?: string; readonly title?: string } {
  if (part === 'link') return { alt: [names.join(''), [...wordsOf(node, 'desc'), ...wordsOf(node, 'text')].join(' ')].filter((words) => words !== '').join(': ') };
  return part === 'element' ? { title: names.join('\n') } : {};
}

/** The texts of all nodes of a tag, a node's own first: titles are names for a screen reader. */
function wordsOf(node: SceneNode, wanted: 'desc' | 'text' | 'title'): readonly string[] {
  const { tag, children = [] } = node;
  if (tag === wanted) return [textOf(node)];
  return children.flatMap((child) => (typeof child === 'string' ? [] : wordsOf(child, wanted)));
}

function topOf({ children = [] }: SceneNode, matrix: Matrix): number {
  const rect = children.find((child) => typeof child !== 'string' && child.tag === 'rect');
  const y = rect !== undefined && typeof rect !== 'string' ? Number(rect.attributes['y']) : 0;
  return multiply(matrix, [1, 0, 0, 1, 0, y])[5];
}

function paintShape(doc: PdfDocument, { tag, attributes }: SceneNode, look: Look): void {
  const fills = look.fill !== 'none';
  const strokes = look.stroke !== 'none' && look.width > 0;
  if (!fills && !strokes) return;
  const number = (name: string): number => Number(attributes[name] ?? 0);
  doc.save();
  if (strokes) {
    doc.lineWidth(look.width).lineCap(look.cap).lineJoin(look.join);
    if (look.dash.length > 0) doc.dash(look.dash);
    if (look.strokeOpacity < 1) doc.strokeOpacity(look.strokeOpacity);
  }
  if (fills && look.fillOpacity < 1) doc.fillOpacity(look.fillOpacity);
  switch (tag) {
    case 'rect':
      if (number('rx') > 0) doc.roundedRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
      else doc.rect(number('x'), number('y'), number('width'), number('height'));
      break;
    case 'circle':
      doc.circle(number('cx'), number('cy'), number('r'));
      break;
    case 'ellipse':
      doc.ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
      break;
    case 'path':
      doc.path(String(attributes['d']));
      break;
    default:
      throw new Error(`No such shape in a scene: ${tag}`);
  }
  if (fills && strokes) doc.fillAndStroke(look.fill, look.stroke);
  else if (fills) doc.fill(look.fill);
  else doc.stroke(look.stroke);
  doc.restore();
}

function paintText(doc: PdfDocument, node: SceneNode, look: Look): void {
  const { attributes, children = [] } = node;
  const spacing = attributes['letter-spacing'] === undefined ? undefined : Number(attributes['letter-spacing']);
  const weight = Number(attributes['font-weight'] ?? 400) as FontWeight;
  const size = Number(attributes['font-size']);
  const place = { x: Number(attributes['x'] ?? 0), y: Number(attributes['y'] ?? 0) };
  doc.fillColor(look.fill);
  doc.fontSize(size);
  for (const run of children) {
    if (typeof run === 'string') continue;
    const own = run.attributes;
    const family = own['font-family'] === undefined ? undefined : String(own['font-family']).split(',')[0];
    setRun(doc, { text: textOf(run), family, weight: Number(own['font-weight'] ?? weight), size, spacing: own['letter-spacing'] === undefined ? spacing : undefined }, Number(own['x']), place.y);
  }
  const text = children.filter((child) => typeof child === 'string').join('');
  if (text === '') return;
  setLine(doc, text, place.x, place.y, { size, weight, ...(spacing !== undefined && { spacing }), align: String(attributes['text-anchor'] ?? 'start') as 'start' });
}
