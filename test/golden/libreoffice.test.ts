import { execFile } from 'node:child_process';
import { access, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { exportDocx } from '../../shared/export/docx/docx';
import { testRasteriser, workedExample } from '../../shared/export/example.testing';
import { exportPptx } from '../../shared/export/pptx/pptx';
import { exportXlsx } from '../../shared/export/xlsx/xlsx';

async function onPath(program: string): Promise<boolean> {
  const found = await Promise.all((process.env['PATH'] ?? '').split(delimiter).map((folder) => access(join(folder, program)).then(() => true, () => false)));
  return found.includes(true);
}

const installed = await onPath('soffice');
if (!installed) console.log('LibreOffice is not installed here: whether it opens slides, report and workbook is not tested.');

it.runIf(installed)(
  'LibreOffice opens slides, report and workbook',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'landskap-office-'));
    try {
      const document = await workedExample();
      await writeFile(join(folder, 'a.pptx'), exportPptx(document, { lang: 'ms' }));
      await writeFile(join(folder, 'b.docx'), await exportDocx(document, await testRasteriser(), { lang: 'ms' }));
      await writeFile(join(folder, 'c.xlsx'), await exportXlsx(document, { lang: 'ms' }));
      await promisify(execFile)('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', 'a.pptx', 'b.docx', 'c.xlsx'], { cwd: folder });
      for (const name of ['a', 'b', 'c']) expect((await stat(join(folder, `${name}.pdf`))).size).toBeGreaterThan(10_000);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
