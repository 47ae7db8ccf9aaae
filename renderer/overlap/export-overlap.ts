import type { Lang } from '../../shared/messages/lang';
import type { Overlap } from '../../shared/overlap/overlap';
import { makeExport } from '../export/make-export';
import { writeMade } from '../export/write-export';
import { today } from '../files/today';

export type OverlapFile = 'csv' | 'svg' | 'png';

const TYPES: Readonly<Record<OverlapFile, string>> = { csv: 'text/csv', svg: 'image/svg+xml', png: 'image/png' };

/** Makes a file of an overlap and asks the host to write it. @throws ExportError */
export async function exportOverlap(overlap: Overlap, file: OverlapFile, lang: Lang): Promise<void> {
  const bytes = await makeExport({ format: 'overlap', overlap, file, lang }, new AbortController().signal, () => undefined);
  await writeMade(bytes, file, TYPES[file], `${lang === 'ms' ? 'pertindihan' : 'overlap'}-${today()}.${file}`);
}
