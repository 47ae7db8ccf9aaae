import { DrawingIndex } from '../../shared/document/drawing-index';
import { readDrawing } from '../../shared/document/read';
import type { LmvDocument } from '../../shared/document/types';
import { writeDrawing } from '../../shared/document/write';
import { toMarkup } from '../../shared/drawing/markup';
import { pageOf } from '../../shared/export/page';
import { exportPng } from '../../shared/export/png';
import { layoutDrawing } from '../../shared/layout/layout';
import { placeMissing } from '../../shared/layout/place';
import { tidyDrawing } from '../../shared/layout/tidy';
import { check } from '../../shared/rules/check';
import { RULES } from '../../shared/rules/registry';
import { generateDrawing } from '../support/generate-drawing';
import { benchEdits, LARGE } from './edits';
import { benchLinters } from './linters';
import { measure, type Row } from './measure';
import { projectRasteriser } from '../../build/project-rasteriser';

const SIZES = [50, 500, 2000];
const options = { lang: 'ms' } as const;

/** The physical floors: what any program that reads, walks and writes a drawing of this size must spend. */
async function floors(text: string, document: LmvDocument): Promise<Row[]> {
  return [
    { what: 'floor: JSON.parse', timing: await measure(() => JSON.parse(text), 400) },
    {
      what: 'floor: one plain pass',
      timing: await measure(() => {
        let sum = 0;
        for (const element of document.elements) sum += element.id.length + (element.name ?? '').length;
        for (const link of document.links) sum += link.from.length + link.to.length;
        return sum;
      }, 400),
    },
    {
      what: 'floor: string building',
      timing: await measure(() => document.elements.map((element) => `<g id="${element.id}"><text>${element.name ?? ''}</text></g>`).join(''), 400),
    },
  ];
}

async function benchSize(size: number): Promise<Row[]> {
  const placed = placeMissing(generateDrawing(size), options);
  const text = writeDrawing(placed);
  const index = new DrawingIndex(placed);
  const page = pageOf(placed, options);
  return [
    ...(await floors(text, placed)),
    { what: 'read', timing: await measure(() => readDrawing(text)) },
    { what: 'check (whole)', timing: await measure(() => check(new DrawingIndex(placed), RULES, 'submission')) },
    { what: 'layout', timing: await measure(() => layoutDrawing(index, options)) },
    { what: 'scene → markup', timing: await measure(() => toMarkup(page.scene)) },
    {
      what: 'read + layout + scene',
      timing: await measure(() => {
        const result = readDrawing(text);
        return result.ok && toMarkup(pageOf(result.document, options).scene);
      }),
    },
    { what: 'tidy', timing: await measure(() => tidyDrawing(placed, options), 800) },
    // A PNG of 2,000 elements takes seconds: measured where a person would export it.
    ...(size > 500 ? [] : [{ what: 'PNG at 1×', timing: await measure(() => exportPng(placed, rasteriser, { lang: 'ms', scale: 1 }), 1000) }]),
  ];
}

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const floor = rows.find((row) => row.what.includes('JSON.parse'))?.timing.median;
  for (const { what, timing } of rows) {
    const ratio = floor === undefined ? '' : `${(timing.median / floor).toFixed(1).padStart(9)} × JSON.parse`;
    console.log(`  ${what.padEnd(44)}${timing.median.toFixed(2).padStart(10)} ms median${timing.p95.toFixed(2).padStart(10)} ms p95${ratio}  (${timing.runs} runs)`);
  }
}

const rasteriser = await projectRasteriser(process.cwd());
console.log(`Node ${process.version}; medians, with ratios to JSON.parse of the same drawing in the same run.`);
for (const size of SIZES) print(`${size} elements`, await benchSize(size));
for (const [title, document] of LARGE) print(`${title}: look-ups and check after one edit`, await benchEdits(document));
print('2,000 elements, checked by the peer', await benchLinters(generateDrawing(2000)));
