import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writeDrawing } from '../../../shared/document/write';
import { toUtf8 } from '../../../shared/export/utf8';
import { drawing, type DrawingParts } from '../../../shared/rules/testing';
import { openDrawing } from './opened-drawing';
import type { ReportStyle } from './reporter';
import { textReporter } from './text-reporter';

const PLAIN: ReportStyle = { lang: 'en', colours: false, columns: undefined };

function pieceOf(parts: DrawingParts | string, style: Partial<ReportStyle> = {}): string {
  const text = typeof parts === 'string' ? parts : writeDrawing(drawing(parts));
  const opened = openDrawing('lukisan.lmv', toUtf8(text));
  if ('refusal' in opened) throw new Error('refused');
  return textReporter.file(opened, { ...PLAIN, ...style }).piece;
}

const USER: DrawingParts = { title: 'Lesen Premis', elements: [{ id: 'u1', kind: 'user', name: 'Pemohon' }] };
const WAIVED: DrawingParts = { ...USER, waivers: [{ rule: 'user-without-channel', element: 'u1', reason: 'Melalui ejen sahaja' }] };

describe('the report for people', () => {
  it('begins with the file, the title and the stage', () => {
    expect(pieceOf(USER).split('\n').slice(0, 2)).toEqual(['lukisan.lmv', 'Lesen Premis · draft']);
    expect(pieceOf({}, { lang: 'ms' }).split('\n')[1]).toBe('Tanpa tajuk · draf');
  });

  it('groups findings by lane and names severity, element, rule and source', () => {
    const piece = pieceOf(USER);
    const lane = piece.slice(piece.indexOf('  1 Service users'));
    expect(lane).toMatch(/^ {4}• hint {5}.+\n(?: {15}.+\n)* {15}Pemohon · user-without-channel · para 3\.3\.4 b$/mu);
    expect(piece.indexOf('The drawing as a whole')).toBeLessThan(piece.indexOf('1 Service users'));
    expect(piece.indexOf('1 Service users')).toBeLessThan(piece.indexOf('The project'));
  });

  it('keeps waived findings, with the reason', () => {
    const piece = pieceOf(WAIVED);
    expect(piece).toMatch(/✓ waived \(hint\)\n.+\n {15}Reason: Melalui ejen sahaja\n {15}Pemohon · user-without-channel/u);
    expect(piece).toContain(', 1 waived');
  });

  it('ends with the counts', () => {
    expect(pieceOf(USER).trimEnd().split('\n').at(-1)).toMatch(/^ {2}\d+ errors?, \d+ warnings?, \d+ hints?$/u);
  });

  it('says what was repaired while opening', () => {
    const text = JSON.stringify({ ...drawing(USER), links: [{ id: 'l1', from: 'u1', to: 'gone' }] });
    expect(pieceOf(text)).toMatch(/Repaired while opening.+\n {4}\/links\/0: .*gone/u);
  });

  it('has colours only where they are wanted, and says the same without them', () => {
    const coloured = pieceOf(WAIVED, { colours: true });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(pieceOf(WAIVED));
  });

  it('wraps to the terminal', () => {
    for (const line of pieceOf(WAIVED, { columns: 70 }).split('\n')) expect(line.length).toBeLessThanOrEqual(70);
  });

  it('is not steered by a name or a title', () => {
    const piece = pieceOf({ title: 'a\u001b[2Jb\nc', elements: [{ id: 'u1', kind: 'user', name: 'x\u001b]0;gelar\u0007\ny' }] });
    expect(piece.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(piece.split('\n')[1]).toBe('a\\u{1B}[2Jb c · draft');
  });

  it('sums up several files, and no single one', () => {
    const summary = { error: 1, warning: 2, hint: 0, waived: 0 };
    expect(textReporter.tail({ checked: 1, unread: [], summary }, PLAIN)).toBe('');
    expect(textReporter.tail({ checked: 3, unread: [], summary }, PLAIN)).toBe('\n3 files checked: 1 error, 2 warnings, 0 hints\n');
    expect(textReporter.tail({ checked: 1, unread: [{ file: 'x', reason: 'y' }], summary }, PLAIN)).toContain('1 file could not be read');
  });
});
