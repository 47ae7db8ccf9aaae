import { writeFileSync } from 'node:fs';
import { it, expect } from 'vitest';
import { DEFAULT_OPTIONS } from '../../shared/export/formats/format';
import { formatOf } from '../../shared/export/formats/registry';
import { writeDrawing } from '../../shared/document/write';
import { exportDeps } from '../support/export-deps';
import { manyScripts } from './many-scripts';
it('probe', async () => {
  writeFileSync('/tmp/fx/m.lmv', writeDrawing(manyScripts));
  for (const id of ['png', 'svg', 'pdf', 'report'] as const) writeFileSync(`/tmp/fx/m.${id}${id === 'report' ? '.pdf' : ''}`, await formatOf(id).make(manyScripts, { ...DEFAULT_OPTIONS, scale: 1.5 }, exportDeps()));
  expect(1).toBe(1);
});
