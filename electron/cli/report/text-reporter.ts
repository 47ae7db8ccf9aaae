import { DrawingIndex } from '../../../shared/document/drawing-index';
import type { Lane, Stage } from '../../../shared/document/types';
import { repairMessage } from '../../../shared/messages/document';
import { frameCount, frameWord, laneName } from '../../../shared/messages/frame';
import type { Lang } from '../../../shared/messages/lang';
import { findingMessage } from '../../../shared/messages/rules';
import { check } from '../../../shared/rules/check';
import { summarise, type CheckSummary } from '../../../shared/rules/check-export';
import { findRule, RULES } from '../../../shared/rules/registry';
import type { Finding, Severity } from '../../../shared/rules/rule';
import { namesOf } from '../name-of';
import { printable } from '../printable';
import { styleOf, type Style } from '../style';
import { text } from '../words/text';
import type { OpenedDrawing } from './opened-drawing';
import type { Reporter, ReportStyle, RunTotals } from './reporter';
import { columnsOf, wrapped } from './wrapped';

/** Told apart by shape, so that they are without colours too. */
const SYMBOLS: Readonly<Record<Severity | 'waived', string>> = { error: '✖', warning: '▲', hint: '•', waived: '✓' };

/** Lines longer than this are hard to read, however wide the terminal is. */
const MAX_COLUMNS = 110;

/** `--format text`: for people. */
export const textReporter: Reporter = {
  head: () => '',
  between: '\n',

  file(opened, style) {
    const { document, stage } = opened;
    const index = new DrawingIndex(document);
    const findings = check(index, RULES, stage);
    const summary = summarise(findings);
    const paint = styleOf(style.colours);
    const lines = [
      heading(opened, style.lang, paint),
      ...repairs(opened, style.lang, paint),
      ...groups(findings).flatMap(([lane, group]) => [
        '',
        `  ${paint.bold(laneHeading(lane, style.lang))}`,
        ...group.flatMap((finding) => findingLines(finding, index, style, paint)),
      ]),
      '',
      `  ${findings.length === 0 ? paint.green(`✓ ${text('nothing-found', style.lang)}`) : paint.bold(counts(summary, style.lang))}`,
    ];
    return { piece: `${lines.join('\n')}\n`, summary };
  },

  tail(totals, { lang }) {
    if (totals.checked + totals.unread.length < 2) return '';
    return `${totals.checked === 0 ? '' : '\n'}${runSummary(totals, lang)}\n`;
  },

  tellsRepairs: true,
};

function heading({ file, document, stage }: OpenedDrawing, lang: Lang, paint: Style): string {
  const title = printable(document.title).trim() || frameWord('untitled', lang);
  return `${paint.bold(printable(file))}\n${title} · ${stageName(stage, lang)}`;
}

function stageName(stage: Stage, lang: Lang): string {
  return frameWord(stage === 'draft' ? 'stageDraft' : 'stageSubmission', lang);
}

function repairs(opened: OpenedDrawing, lang: Lang, paint: Style): readonly string[] {
  if (opened.repairs.length === 0) return [];
  const lines = opened.repairs.map((repair) => `    ${printable(repairMessage(repair, lang))}`);
  return ['', `  ${paint.bold(text('repaired', lang))}`, ...lines];
}

/** The findings by lane: the drawing as a whole, lanes 1 to 7, the project; in each, the order of the check. */
function groups(findings: readonly Finding[]): readonly (readonly [lane: number, findings: readonly Finding[]])[] {
  const byLane = new Map<number, Finding[]>();
  for (const finding of findings) {
    const group = byLane.get(finding.lane);
    if (group) group.push(finding);
    else byLane.set(finding.lane, [finding]);
  }
  return [...byLane].toSorted(([a], [b]) => a - b);
}

function laneHeading(lane: number, lang: Lang): string {
  if (lane === 0) return text('whole-drawing', lang);
  return lane === 8 ? text('project', lang) : `${lane} ${laneName(lane as Lane, lang)}`;
}

function findingLines(finding: Finding, index: DrawingIndex, { lang, columns }: ReportStyle, paint: Style): readonly string[] {
  const { severity, waiver, rule } = finding;
  const severities = (['error', 'warning', 'hint'] as const).map((each) => text(each, lang));
  const width = Math.max(...severities.map(columnsOf));
  const word = waiver ? text('waived-of', lang, { severity: text(severity, lang) }) : text(severity, lang);
  const label = `${SYMBOLS[waiver ? 'waived' : severity]} ${word}`;
  const margin = ' '.repeat(4 + 2 + width + 2);
  const room = columns === undefined ? undefined : Math.max(40, Math.min(columns, MAX_COLUMNS) - margin.length);
  const message = wrapped(printable(findingMessage(finding, lang)), room);
  const details = [namesOf(index, finding, lang).map(printable).join(', '), rule, findRule(rule)?.source ?? ''].filter((part) => part !== '' && part !== '–');
  const tone = waiver ? paint.dim : { error: paint.red, warning: paint.yellow, hint: paint.blue }[severity];
  const body = waiver ? message.map((line) => paint.dim(paint.struck(line))) : message;
  const below = [...(waiver ? wrapped(text('reason', lang, { reason: printable(waiver.reason) }), room) : []), ...wrapped(details.join(' · '), room).map(paint.dim)];
  // The label of a waived one is longer than the column, so that its message begins on the next line.
  const first = waiver ? [tone(label), ...body.map((line) => margin + line)] : [`${tone(label.padEnd(width + 4))}${body[0]}`, ...body.slice(1).map((line) => margin + line)];
  return [`    ${first[0]}`, ...first.slice(1), ...below.map((line) => margin + line)];
}

function counts(summary: CheckSummary, lang: Lang): string {
  const nouns = ['error', 'warning', 'hint', ...(summary.waived > 0 ? (['waived'] as const) : [])] as const;
  return nouns.map((noun) => frameCount(noun, summary[noun], lang)).join(', ');
}

function runSummary({ checked, unread, summary }: RunTotals, lang: Lang): string {
  const read = text('files-checked', lang, { n: checked, summary: counts(summary, lang) });
  if (unread.length === 0) return read;
  return `${read}; ${unread.length === 1 ? text('file-unread', lang) : text('files-unread', lang, { n: unread.length })}`;
}
