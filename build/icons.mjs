#!/usr/bin/env node
// `node build/icons.mjs`: draws the program's and the document's icons in the forms that the three systems want, from
// renderer/icon.svg and assets/icons/document.svg. The results are committed, since they change about never.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { icnsOf, icoOf } from './icons/containers.mjs';
import { ROOT } from './paths.mjs';

const FOLDER = path.join(ROOT, 'assets', 'icons');

/** Pixels. Linux takes one file a size, Windows and macOS one file with many. */
const LINUX = [16, 32, 48, 64, 128, 256, 512];
const WINDOWS = [16, 32, 48, 64, 128, 256];
const MAC = [16, 32, 64, 128, 256, 512, 1024];

/**
 * @param {string} svg
 * @param {number} size pixels
 */
function draw(svg, size) {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/**
 * @param {string} svg
 * @param {readonly number[]} sizes pixels
 */
function drawAll(svg, sizes) {
  return sizes.map((size) => ({ size, png: draw(svg, size) }));
}

/**
 * macOS keeps room around an icon's tile.
 * @param {string} svg
 */
function withMargin(svg) {
  return svg.replace('viewBox="0 0 32 32"', 'viewBox="-3.5 -3.5 39 39"');
}

await initWasm(await readFile(path.join(ROOT, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')));
const program = await readFile(path.join(ROOT, 'renderer/icon.svg'), 'utf8');
const document = await readFile(path.join(FOLDER, 'document.svg'), 'utf8');
await mkdir(path.join(FOLDER, 'linux'), { recursive: true });
for (const { size, png } of drawAll(program, LINUX)) await writeFile(path.join(FOLDER, 'linux', `${size}x${size}.png`), png);
await writeFile(path.join(FOLDER, 'icon.ico'), icoOf(drawAll(program, WINDOWS)));
await writeFile(path.join(FOLDER, 'icon.icns'), icnsOf(drawAll(withMargin(program), MAC)));
await writeFile(path.join(FOLDER, 'document.ico'), icoOf(drawAll(document, WINDOWS)));
await writeFile(path.join(FOLDER, 'document.icns'), icnsOf(drawAll(document, MAC)));
