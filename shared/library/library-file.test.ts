import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newDocument } from '../document/create';
import { writeDrawing } from '../document/write';
import { listSample } from '../messages/lists';
import { readLibrary, writeLibrary, type LibraryDrawing } from './library-file';

const text = (title: string): string => writeDrawing({ ...newDocument({ id: `id-${title}`, date: '2026-01-15' }), title });
const AT = '2026-01-15T08:00:00.000Z';

const drawings: readonly LibraryDrawing[] = [
  { text: text('Lesen <script> ✓ مرحبا'), at: AT, fileName: 'lesen.lmv', tags: ['2026', 'JTISA'], archived: false, versions: [{ text: text('lama'), at: AT, fileName: undefined }] },
  { text: readFileSync('assets/examples/pengambilan-pekerja.lmv', 'utf8'), at: AT, fileName: undefined, tags: [], archived: true, versions: [] },
];

const lists = [
  { name: 'Kementerian', entries: listSample('ms') },
  { name: 'Negeri', entries: listSample('en') },
];

/** The library with one of its files in another form. */
function changed(name: string, content: string | undefined): Uint8Array {
  const { [name]: _old, ...files } = unzipSync(writeLibrary(drawings, lists));
  return zipSync(content === undefined ? files : { ...files, [name]: strToU8(content) });
}

describe('a library’s file', () => {
  it('gives back what was put in', () => {
    expect(readLibrary(writeLibrary(drawings, lists))).toEqual({ ok: true, drawings, lists, leftOut: [] });
    expect(readLibrary(writeLibrary(drawings))).toEqual({ ok: true, drawings, lists: [], leftOut: [] });
    expect(readLibrary(writeLibrary([]))).toEqual({ ok: true, drawings: [], lists: [], leftOut: [] });
  });

  it.each([
    ['nothing', new Uint8Array(), { code: 'not-a-library' }],
    ['a drawing', strToU8(text('x')), { code: 'not-a-library' }],
    ['another zip', zipSync({ 'word/document.xml': strToU8('<x/>') }), { code: 'not-a-library' }],
    ['one that broke off', writeLibrary(drawings).slice(0, 900), { code: 'damaged' }],
    ['a list that is no JSON', changed('library.json', '{'), { code: 'damaged' }],
    ['a list of something else', changed('library.json', '{"format":"x"}'), { code: 'not-a-library' }],
    ['a newer one', changed('library.json', '{"format":"landskap-library","version":2,"drawings":[]}'), { code: 'newer', version: 2 }],
    ['a list that names a file elsewhere', changed('library.json', JSON.stringify({ format: 'landskap-library', version: 1, drawings: [{ file: '../x.lmv' }] })), { code: 'list-wrong', path: 'drawings/0/file' }],
  ])('is refused with a reason: %s', (_what, bytes, refusal) => {
    expect(readLibrary(bytes)).toEqual({ ok: false, refusal });
  });

  it('leaves out the drawings that can’t be read, by name, and takes the others', () => {
    const damaged = readLibrary(changed('drawings/1.lmv', '{'));
    expect(damaged).toMatchObject({ ok: true, drawings: [drawings[1]], leftOut: [{ file: 'drawings/1.lmv', refusal: { code: 'not-json' } }] });
    expect(readLibrary(changed('drawings/3.lmv', undefined))).toEqual({ ok: true, drawings: [drawings[0]], lists, leftOut: [{ file: 'drawings/3.lmv', refusal: undefined }] });
    expect(readLibrary(changed('versions/2.lmv', 'x'))).toMatchObject({ ok: true, drawings: [{ versions: [] }, {}], leftOut: [{ file: 'versions/2.lmv' }] });
    expect(readLibrary(changed('lists/1.json', '{'))).toMatchObject({ ok: true, drawings: [{}, {}], lists: [{ name: 'Negeri' }], leftOut: [{ file: 'lists/1.json' }] });
  });
});
