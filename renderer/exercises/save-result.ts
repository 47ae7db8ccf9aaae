import type { Lang } from '../../shared/messages/lang';
import { fileName } from '../../shared/export/names';
import { toUtf8 } from '../../shared/export/utf8';
import { attemptOf } from '../../shared/workshop/exercise/attempt';
import { resultOf, resultsCsv } from '../../shared/workshop/exercise/result';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { makeExport } from '../export/make-export';
import { writeMade } from '../export/write-export';
import { saveDrawing, saveDrawingAs } from '../files/save-drawing';
import { host } from '../host/host';
import { useEditor } from '../store/editor';

export type ResultFile = 'pdf' | 'csv';

const TYPES: Readonly<Record<ResultFile, string>> = { pdf: 'application/pdf', csv: 'text/csv' };

/** Saves the drawing to be handed in, under the exercise's and the participant's names where it has no file yet. */
export async function saveAnswer(exercise: Exercise): Promise<void> {
  if (useEditor.getState().file.handle === undefined) await saveDrawingAs(host, handedIn(exercise, 'lmv'));
  else await saveDrawing(host);
}

/** Makes the result sheet and asks the host to write it. @throws ExportError */
export async function saveResultSheet(exercise: Exercise, file: ResultFile, lang: Lang): Promise<void> {
  const document = useEditor.getState().drawing?.document;
  if (!document) return;
  const bytes = file === 'csv' ? toUtf8(resultsCsv([resultOf(exercise, document)], lang)) : await makeExport({ format: 'exercise-sheet', exercise, document, lang }, new AbortController().signal, () => undefined);
  await writeMade(bytes, file, TYPES[file], handedIn(exercise, file));
}

/** A name that tells a room's files apart. */
function handedIn({ id }: Exercise, ending: string): string {
  const document = useEditor.getState().drawing?.document;
  const participant = document && attemptOf(document)?.participant;
  return fileName(participant === undefined ? id : `${id} - ${participant}`, ending);
}
