import path from 'node:path';
import { readDrawing } from '../../shared/document/read';
import { toMarkup } from '../../shared/drawing/markup';
import { DARK, LIGHT } from '../../shared/drawing/palette';
import { EXAMPLE_CARDS, examplePicture, type ExampleCard } from '../../shared/example-card';
import { pageOf } from '../../shared/export/page';
import { LANGS } from '../../shared/messages/lang';
import { projectRasteriser } from '../project-rasteriser';

/** Pixels of a picture: twice the width of a card, and as much of the page as the flattest card shows. */
const SIZE = { width: 680, height: 400 };

/** A file below the window's folder. */
export interface CardFile {
  /** `examples/pengambilan-pekerja.ms.light.png`. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

const DRAWINGS = import.meta.glob<string>('../../assets/examples/*.lmv', { eager: true, query: '?raw', import: 'default' });

/**
 * What the first page shows of the drawings that come with the program: their facts, and a picture of each in every language
 * and both looks.
 * @param root the project's folder
 * @throws Error where an example can't be read
 */
export async function allExampleCards(root: string): Promise<readonly CardFile[]> {
  const rasteriser = await projectRasteriser(root);
  const cards: Record<string, ExampleCard> = {};
  const pictures: CardFile[] = [];
  for (const [file, text] of Object.entries(DRAWINGS)) {
    const name = path.basename(file, '.lmv');
    const read = readDrawing(text);
    if (!read.ok) throw new Error(`the example ${name} can't be read: ${read.refusal.code}`);
    const { title, project, elements } = read.document;
    cards[name] = { title, agency: project.agency ?? '', elements: elements.length };
    for (const lang of LANGS) {
      for (const dark of [false, true]) {
        const { scene, size } = pageOf(read.document, { lang, palette: dark ? DARK : LIGHT });
        const height = (size.width * SIZE.height) / SIZE.width;
        const top = { ...scene, attributes: { ...scene.attributes, height, viewBox: `0 0 ${size.width} ${height}` } };
        pictures.push({ name: examplePicture(name, lang, dark), content: await rasteriser.rasterise(toMarkup(top), SIZE) });
      }
    }
  }
  return [{ name: EXAMPLE_CARDS, content: JSON.stringify(cards) }, ...pictures];
}
