import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDrawing } from '../../shared/document/read';
import { writeDrawing } from '../../shared/document/write';
import { layOut } from './lay-out';
import { rehearsalDrawing } from './rehearsal-drawing';

const read = readDrawing(readFileSync('assets/examples/pengambilan-pekerja.lmv', 'utf8'));
if (!read.ok) throw new Error('The example can\'t be read');
const { document } = read;

function copyOf(id: string): string {
  return id.slice(id.lastIndexOf(' '));
}

it('copies a drawing into one that can be read and laid out whole, without places and with lines between the copies', () => {
  const copies = rehearsalDrawing(document, 3);
  expect(copies.elements).toHaveLength(3 * document.elements.length);
  expect(copies.links).toHaveLength(3 * document.links.length);
  expect(copies.elements.every(({ x, y }) => x === undefined && y === undefined)).toBe(true);
  // No id is there twice, no end and no parent is missing.
  expect(readDrawing(writeDrawing(copies))).toMatchObject({ ok: true, repairs: [] });
  const between = copies.links.filter(({ from, to }) => copyOf(from) !== copyOf(to)).length / copies.links.length;
  expect(between).toBeGreaterThan(0.15);
  expect(between).toBeLessThan(0.5);
  const { placed, geometry } = layOut(copies, 'ms');
  expect(placed).toHaveLength(copies.elements.length);
  expect(geometry.boxes.size).toBe(copies.elements.length);
  expect(geometry.links.size).toBe(copies.links.length);
});
