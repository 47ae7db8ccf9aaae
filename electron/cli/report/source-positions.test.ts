import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../../shared/document/read';
import { sourcePositions, type SourcePosition } from './source-positions';

function locate(text: string, pointer: string): SourcePosition | undefined {
  const read = readDrawing(text);
  if (!read.ok) throw new Error('refused');
  return sourcePositions(text, read.document, [pointer])(pointer);
}

const TEXT = `{
  "format": "lmv", "version": 1,
  "id": "6f1c", "title": "a~b",
  "project": { "agency": "" },
  "elements": [
    { "id": "u1", "kind": "user" },
    { "id": "a1", "kind": "application",
      "agencies": [ "x",
        "y" ] }
  ],
  "links": [
    { "id": "broken", "from": "gone", "to": "a1" },
    { "id": "l1", "from": "u1", "to": "a1", "data": [ { "name": "" } ] }
  ],
  "waivers": []
}
`;

describe('the place of a finding in its file', () => {
  it.each([
    ['/project/agency', 4, 26],
    ['/elements/0', 6, 5],
    ['/elements/1/agencies/1', 9, 9],
    ['/elements/1/agencies', 8, 19],
    ['/links/0/data/0/name', 13, 65],
    ['', 1, 1],
  ])('%s', (pointer, line, column) => {
    expect(locate(TEXT, pointer)).toEqual({ line, column });
  });

  it('is that of the nearest thing around what is not there yet', () => {
    expect(locate(TEXT, '/elements/0/relationship')).toEqual({ line: 6, column: 5 });
    expect(locate(TEXT, '/project/roles/lead')).toEqual({ line: 4, column: 14 });
    expect(locate(TEXT, '/nothing')).toEqual({ line: 1, column: 1 });
  });

  it('is right when a repair moved the list on', () => {
    // The first link points to nothing and is left out, so that `l1` is the first of the document.
    expect(locate(TEXT, '/links/0')).toEqual({ line: 13, column: 5 });
  });

  it('is found in a text that starts with a byte order mark and has Windows line ends', () => {
    expect(locate(TEXT.replaceAll('\n', '\r\n'), '/links/0')).toEqual({ line: 13, column: 5 });
  });

  it('is found in a text on one line', () => {
    const text = JSON.stringify(JSON.parse(TEXT));
    expect(locate(text, '/project/agency')).toEqual({ line: 1, column: text.indexOf('""') + 1 });
  });

  it('is found where a file has a key twice: the last counts', () => {
    const twice = TEXT.replace('"project": { "agency": "" }', '"project": { "agency": "x" },\n  "project": { "agency": "" }');
    expect(locate(twice, '/project/agency')).toEqual({ line: 5, column: 26 });
  });
});
