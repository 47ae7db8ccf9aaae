import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import type { Element, Link } from '../document/types';
import { oppositeExchange } from './exchange-pair';
import { labelStyle, measureLabel } from './label';
import { LABEL_PADDING } from './metrics';
import { textWidth } from './text';

const ELEMENTS: readonly Element[] = [
  { id: 'a', kind: 'application', name: 'Sistem Pengambilan Pekerja' },
  { id: 'x', kind: 'system', name: 'Sistem A' },
  { id: 'u', kind: 'user', name: 'Rakyat' },
  { id: 'c', kind: 'channel', name: 'Portal' },
];

function indexOf(...links: readonly Link[]): DrawingIndex {
  return new DrawingIndex({ format: 'lmv', version: 1, id: 'd', title: '', project: {}, elements: ELEMENTS, links, waivers: [] });
}

function wordsOf(index: DrawingIndex, link: Link, maxWidth = 400): readonly string[] {
  return measureLabel(index, link, { lang: 'en', maxWidth })?.lines.map(({ text }) => text) ?? [];
}

const IN: Link = { id: 'in', from: 'x', to: 'a', method: 'method-mygdx', data: [{ name: 'Nama' }, { name: ' ' }, { name: 'Alamat' }] };
const OUT: Link = { id: 'out', from: 'a', to: 'x', method: 'method-mygdx', data: [{ name: 'Status' }] };

describe('measureLabel', () => {
  it('says an exchange’s method in bold, then its data', () => {
    const index = indexOf(IN);
    expect(measureLabel(index, IN, { lang: 'en', maxWidth: 400 })?.lines).toEqual([
      { text: 'MyGDX', bold: true },
      { text: 'Nama, Alamat', bold: false },
    ]);
  });

  it('says on a double-headed line which way each goes, once', () => {
    const index = indexOf(IN, OUT);
    expect(wordsOf(index, IN)).toEqual(['MyGDX', '↑ Nama, Alamat', '↓ Status']);
    expect(measureLabel(index, OUT, { lang: 'en', maxWidth: 400 })).toBeUndefined();
  });

  it('keeps exchanges apart whose methods differ', () => {
    const sftp: Link = { ...OUT, method: 'method-sftp' };
    const index = indexOf(IN, sftp);
    expect(oppositeExchange(index, IN)).toBeUndefined();
    expect(wordsOf(index, sftp)).toEqual(['SFTP', 'Status']);
  });

  it('pairs each exchange once', () => {
    const again: Link = { ...OUT, id: 'again' };
    const index = indexOf(IN, OUT, again);
    expect([IN, OUT, again].map((link) => oppositeExchange(index, link)?.id)).toEqual(['out', 'in', undefined]);
  });

  it('says any other link’s own label, and is absent where there is none', () => {
    const labelled: Link = { id: 'l', from: 'u', to: 'c', label: 'mohon' };
    const bare: Link = { id: 'm', from: 'u', to: 'c' };
    const index = indexOf(labelled, bare);
    expect(wordsOf(index, labelled)).toEqual(['mohon']);
    expect(measureLabel(index, bare, { lang: 'en', maxWidth: 400 })).toBeUndefined();
  });

  it('shows a method that the catalogue does not know', () => {
    const index = indexOf({ ...IN, method: 'method-fax' });
    expect(wordsOf(index, index.document.links[0] as Link)[0]).toBe('unknown value: method-fax');
  });

  it('keeps to the width it is given, whatever is said', () => {
    const long: Link = { ...IN, data: Array.from({ length: 20 }, (_, i) => ({ name: `Maklumat pertanggungjawaban pekerja ${i}` })) };
    const index = indexOf(long);
    const label = measureLabel(index, long, { lang: 'ms', maxWidth: 128 });
    expect(label?.size.width).toBeLessThanOrEqual(128);
    const widest = Math.max(...(label?.lines ?? []).map((line) => textWidth(line.text, labelStyle(line))));
    expect(widest).toBeLessThanOrEqual(128 - 2 * LABEL_PADDING.x);
    expect(label?.lines.map(({ text }) => text).join(' ')).toContain('pekerja 19');
  });
});
