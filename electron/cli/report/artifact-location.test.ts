import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { artifactLocation } from './artifact-location';

describe('a file as SARIF names it', () => {
  it.each([
    ['a.lmv', 'a.lmv'],
    ['./lukisan/a b.lmv', 'lukisan/a%20b.lmv'],
    ['100% siap?#2.lmv', '100%25%20siap%3F%232.lmv'],
    [resolve('folder/a.lmv'), 'folder/a.lmv'],
    ['jawi-لندسکڤ.lmv', `jawi-${encodeURIComponent('لندسکڤ')}.lmv`],
  ])('%s is relative to the folder', (file, uri) => {
    expect(artifactLocation(file)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  it('is absolute outside of it', () => {
    expect(artifactLocation('../a.lmv')).toEqual({ uri: pathToFileURL(resolve('../a.lmv')).href });
    expect(artifactLocation('/somewhere/a b.lmv').uri).toMatch(/^file:\/\/\/.*somewhere\/a%20b\.lmv$/u);
  });
});
