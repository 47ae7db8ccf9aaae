import { describe, expect, it } from 'vitest';
import { drawing } from '../../rules/testing';
import type { ReportBlock } from './block';
import { reportContent } from './report-content';

const PROJECT = { revision: '1.0', date: '2026-01-15', state: 'to-be' } as const;
const before = drawing({
  title: 'Lesen',
  project: { ...PROJECT, revision: '0.9', date: '2025-11-03' },
  elements: [
    { id: 's', kind: 'system', name: 'SSM', scope: 'internal' },
    { id: 'a', kind: 'application', name: 'e-Lesen', x: 0, y: 0 },
    { id: 'c', kind: 'channel', name: 'Faks' },
  ],
  links: [{ id: 'l', from: 's', to: 'a' }],
});
const after = drawing({
  title: 'Lesen',
  project: PROJECT,
  elements: [
    { id: 's', kind: 'system', name: 'SSM', scope: 'external' },
    { id: 'a', kind: 'application', name: 'e-Lesen', x: 90, y: 0 },
    { id: 'u', kind: 'user', name: 'Peniaga' },
  ],
  links: [{ id: 'l', from: 's', to: 'a', method: 'method-mygdx' }],
});

/** Every text of the part of the report that tells the changes. */
function changes(...[document, compareWith, lang = 'en']: readonly [typeof after, typeof before, ('ms' | 'en')?]): { readonly blocks: readonly ReportBlock[]; readonly pictures: readonly string[] } {
  const [, ...parts] = reportContent(document, { lang, compareWith }).parts;
  const told = parts.slice(0, -1);
  return { blocks: told.flatMap((part) => (part.kind === 'text' ? part.blocks : [])), pictures: told.flatMap((part) => (part.kind === 'picture' ? [part.caption] : [])) };
}

function headings(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

function rows(blocks: readonly ReportBlock[]): readonly (readonly string[])[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

describe('what a report tells of changes', () => {
  it('is how many there are in each lane, each of them in words, and a picture', () => {
    const { blocks, pictures } = changes(after, before);
    expect(headings(blocks)).toEqual(['Changes since To-Be, Revision 0.9, 3 November 2025', 'The project', 'Lane 1: Service users', 'Lane 2: Service channels', 'Lane 5: Integrated applications', 'Lane 6: Data and supplying agencies']);
    expect(rows(blocks).slice(0, 8).map(([lane, ...counts]) => [lane?.[0], counts.join(' ')])).toEqual([
      ['1', '1 – – –'], ['2', '– 1 – –'], ['3', '– – – –'], ['4', '– – – –'], ['5', '– – – 1'], ['6', '– – 2 –'], ['7', '– – – –'], ['A', '1 1 2 1'],
    ]);
    expect(rows(blocks).slice(9)).toEqual([
      ['User “Peniaga”', '+ added', '–'],
      ['Channel “Faks”', '− removed', '–'],
      ['Application “e-Lesen”', '↔ moved', '–'],
      ['System “SSM”', '≠ changed', 'Scope: Internal → External'],
      ['Link SSM → e-Lesen', '≠ changed', 'Integration method: none → MyGDX'],
    ]);
    expect(pictures).toEqual(['Figure 2: Changes since To-Be, Revision 0.9, 3 November 2025']);
  });

  it('speaks Malay', () => {
    expect(headings(changes(after, before, 'ms').blocks)[0]).toBe('Perubahan sejak To-Be, Semakan 0.9, 3 November 2025');
  });

  it('has no picture where only the project differs, and says so where nothing does', () => {
    const titled = changes({ ...before, title: 'Lesen premis' }, before);
    expect(headings(titled.blocks)).toEqual(['Changes since “Lesen”, To-Be, Revision 0.9, 3 November 2025', 'The project']);
    expect(titled.pictures).toEqual([]);
    const same = changes(before, before);
    expect(same.blocks.at(-1)).toEqual({ kind: 'plain', text: 'No difference.' });
    // The same revision and date: only the hash tells which one is meant.
    expect(headings(same.blocks)[0]).toMatch(/^Changes since To-Be, Revision 0\.9, 3 November 2025, [0-9a-f]{12}$/u);
  });

  it('is nothing where no drawing to compare with is given', () => {
    expect(reportContent(after, { lang: 'en' }).parts.map(({ kind }) => kind)).toEqual(['picture', 'text']);
  });
});
