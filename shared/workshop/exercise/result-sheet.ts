import type { LmvDocument } from '../../document/types';
import { LIGHT } from '../../drawing/palette';
import { newPdf } from '../../export/pdf/new-document';
import { drawTable } from '../../export/pdf-report/draw-table';
import { ReportSheets, type TextLook } from '../../export/pdf-report/report-sheets';
import type { ExportDeps } from '../../export/formats/format';
import { exerciseWord, type ExerciseWord } from '../../messages/exercise';
import type { Lang } from '../../messages/lang';
import { EDITION } from '../../rules/registry';
import { attemptOf } from './attempt';
import { resultOf } from './result';
import type { Exercise } from './schema';

const KICKER: TextLook = { size: 8.5, weight: 600, colour: LIGHT.mutedInk, lead: 13 };
const TITLE: TextLook = { size: 21, weight: 600, colour: LIGHT.ink, lead: 26 };
const BODY: TextLook = { size: 10, weight: 400, colour: LIGHT.ink, lead: 14 };

/**
 * The result sheet of one participant as a tagged A4 PDF: who, how long, how many points, and each step with its hints. The same
 * answer and language give the same bytes.
 */
export async function resultSheet(exercise: Exercise, document: LmvDocument, lang: Lang, deps: ExportDeps): Promise<Uint8Array<ArrayBuffer>> {
  const word = (name: ExerciseWord): string => exerciseWord(name, lang);
  const { participant, points, max, percent, minutes, startedAt, finishedAt, modelShown, hints, steps } = resultOf(exercise, document);
  const seen = attemptOf(document)?.hints ?? {};
  const title = exercise.title[lang];
  const { doc, root, whole } = await newPdf({ project: { date: finishedAt.slice(0, 10), preparedBy: participant } }, `${word('sheetTitle')}: ${title}`, lang, deps, true);
  const sheets = new ReportSheets({ doc, root });
  sheets.addPage();
  sheets.paragraph('P', word('sheetTitle'), KICKER, 2);
  sheets.paragraph('H1', title, TITLE, 6);
  sheets.paragraph('P', exercise.goal[lang], BODY, 10);
  const facts: readonly (readonly [ExerciseWord, string])[] = [
    ['columnName', participant === '' ? word('nameless') : participant],
    ['columnPoints', exerciseWord('sheetPoints', lang, { points, max, percent })],
    ['sheetTime', minutes === undefined ? '–' : exerciseWord('minutes', lang, { n: minutes })],
    ['columnStarted', shown(startedAt)],
    ['columnFinished', shown(finishedAt)],
    ['columnHints', String(hints)],
    ['columnModel', modelShown ? word('yes') : word('no')],
    ['sheetSource', exercise.source ?? '–'],
  ];
  drawTable(sheets, [{ title: '', share: 30 }, { title: '', share: 70 }], facts.map(([name, value]) => [word(name), value]));
  const columns = [
    { title: word('columnSteps'), share: 58 },
    { title: word('sheetState'), share: 14 },
    { title: word('columnPoints'), share: 14 },
    { title: word('columnHints'), share: 14 },
  ];
  const rows = exercise.steps.map(({ id, words, points: worth }, at) => [words[lang], word(steps[at]?.passed ? 'sheetDone' : 'sheetNotDone'), `${steps[at]?.points ?? 0} / ${worth}`, String(seen[id] ?? 0)]);
  drawTable(sheets, columns, rows, LIGHT.application.fill);
  sheets.paragraph('P', exerciseWord('sheetMarked', lang, { rules: EDITION }), { ...BODY, size: 8.5, lead: 12, colour: LIGHT.mutedInk }, 0);
  sheets.finish({ mark: undefined, foot: `${word('sheetTitle')} · ${title} · {page}/{count}` });
  root.end();
  doc.end();
  return whole;
}

/** `2026-03-02 08:15`, UTC as the heading says. */
function shown(time: string): string {
  return time === '' ? '–' : time.slice(0, 16).replace('T', ' ');
}
