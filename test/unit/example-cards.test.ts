import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_CARDS, examplePicture, type ExampleCard } from '../../shared/example-card';
import { readDrawing } from '../../shared/document/read';
import { LANGS } from '../../shared/messages/lang';

const EXAMPLES = path.resolve('assets/examples');
const BUILT = path.resolve('out/renderer');

const cards = JSON.parse(readFileSync(path.join(BUILT, EXAMPLE_CARDS), 'utf8')) as Readonly<Record<string, ExampleCard>>;

describe('the cards of the examples, as built', () => {
  it.each(readdirSync(EXAMPLES).map((file) => path.basename(file, '.lmv')))('say of %s what it holds, with a picture in every language and both looks', (name) => {
    const read = readDrawing(readFileSync(path.join(EXAMPLES, `${name}.lmv`), 'utf8'));
    const { title, project, elements } = read.ok ? read.document : { title: '', project: {}, elements: [] };
    expect(cards[name]).toEqual({ title, agency: project.agency ?? '', elements: elements.length });
    const pictures = LANGS.flatMap((lang) => [false, true].map((dark) => readFileSync(path.join(BUILT, examplePicture(name, lang, dark)))));
    // A PNG's size is in its first chunk.
    expect(pictures.map((png) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)])).toEqual(Array.from({ length: 4 }, () => ['PNG', 680, 400]));
    expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(4);
  });
});
