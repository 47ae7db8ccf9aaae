import { describe, expect, it } from 'vitest';
import { LANGS } from '../messages/lang';
import { repairMessage } from '../messages/document';
import { readDrawing } from './read';
import { writeDrawing } from './write';

function opened(parts: object) {
  const result = readDrawing(JSON.stringify({ format: 'lmv', version: 1, id: 'd', ...parts }));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result;
}

describe('repairs', () => {
  const user = { id: 'u', kind: 'user', name: 'Rakyat' };
  const application = { id: 'a', kind: 'application' };

  it('drop links whose end does not exist, and the waivers that go with them', () => {
    const result = opened({
      elements: [user, { id: 'c', kind: 'channel' }],
      links: [{ id: 'good', from: 'u', to: 'c' }, { id: 'bad', from: 'u', to: 'gone' }],
      waivers: [
        { rule: 'r1', link: 'bad', reason: 'x' },
        { rule: 'r2', element: 'gone' },
        { rule: 'r3', element: 'u', link: 'good' },
        { rule: 'r4' },
      ],
    });
    expect(result.document.links.map(({ id }) => id)).toEqual(['good']);
    expect(result.document.waivers.map(({ rule }) => rule)).toEqual(['r3', 'r4']);
    expect(result.repairs.map(({ code, path }) => [code, path])).toEqual([
      ['link-end-missing', '/links/1'],
      ['waiver-target-missing', '/waivers/0'],
      ['waiver-target-missing', '/waivers/1'],
    ]);
  });

  it('drop a parent that is missing, of a wrong kind, itself, in a cycle, or on a kind without parents', () => {
    const result = opened({
      elements: [
        application,
        { ...user, parent: 'a', x: 4 },
        { id: 'm1', kind: 'module', parent: 'gone', x: 1, y: 2 },
        { id: 'm2', kind: 'module', parent: 'u' },
        { id: 'm3', kind: 'module', parent: 'm3' },
        { id: 's1', kind: 'application-service', parent: 's2' },
        { id: 's2', kind: 'application-service', parent: 's1' },
        { id: 's3', kind: 'application-service', parent: 'm2' },
        { id: 's4', kind: 'application-service', parent: 's1' },
      ],
    });
    expect(result.repairs.map(({ code, path }) => [code, path])).toEqual([
      ['parent-not-allowed', '/elements/1/parent'],
      ['parent-missing', '/elements/2/parent'],
      ['parent-wrong-kind', '/elements/3/parent'],
      ['parent-cycle', '/elements/4/parent'],
      ['parent-cycle', '/elements/5/parent'],
      ['parent-cycle', '/elements/6/parent'],
      ['parent-wrong-kind', '/elements/8/parent'],
    ]);
    expect(result.document.elements.filter((element) => 'parent' in element).map(({ id }) => id)).toEqual(['s3']);
    expect(result.document.elements[2]).toEqual({ id: 'm1', kind: 'module', x: 1, y: 2 });
  });

  it('say what and where, in both languages, with nothing left to fill', () => {
    const { repairs } = opened({
      elements: [application, { ...user, parent: 'a' }, { id: 'm1', kind: 'module', parent: 'gone' }, { id: 'm2', kind: 'module', parent: 'u', name: 'Modul' }, { id: 'm3', kind: 'module', parent: 'm3' }],
      links: [{ id: 'bad', from: 'u', to: 'gone' }],
      waivers: [{ rule: 'r', element: 'gone', reason: 'sebab' }],
    });
    expect(repairs).toHaveLength(6);
    for (const lang of LANGS) {
      const messages = repairs.map((repair) => repairMessage(repair, lang));
      for (const [position, message] of messages.entries()) {
        expect(message).not.toMatch(/\{\w+\}/);
        expect(message).toContain(repairs[position]?.path);
      }
      expect(messages.join('\n')).toContain('Modul');
      expect(messages.join('\n')).toContain('sebab');
    }
    expect(repairMessage(repairs[0]!, 'ms')).not.toBe(repairMessage(repairs[0]!, 'en'));
  });

  it('name a key that the file has twice', () => {
    expect(readDrawing('{"format":"lmv","version":1,"id":"d","title":"a","title":"b"}')).toMatchObject({
      ok: true,
      document: { title: 'b' },
      repairs: [{ code: 'key-repeated', path: '/title' }],
    });
  });

  it('leave out the place of an element that its parent lays out, without a word', () => {
    const result = opened({ elements: [application, { id: 'm', kind: 'module', parent: 'a', x: 1, y: 2, name: 'M' }] });
    expect(result.repairs).toEqual([]);
    expect(result.document.elements[1]).toEqual({ id: 'm', kind: 'module', parent: 'a', name: 'M' });
  });

  it('are not needed again after writing', () => {
    const { document } = opened({ elements: [{ ...user, parent: 'x' }], links: [{ id: 'l', from: 'u', to: 'x' }] });
    expect(readDrawing(writeDrawing(document))).toEqual({ ok: true, document, repairs: [] });
  });
});
