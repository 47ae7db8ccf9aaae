import { DrawingIndex } from '../../../shared/document/drawing-index';
import type { Lane, Stage } from '../../../shared/document/types';
import { repairMessage } from '../../../shared/messages/document';
import { frameCount, frameWord, laneName } from '../../../shared/messages/frame';
import type { Lang } from '../../../shared/messages/lang';
import { findingMessage } from '../../../shared/messages/rules';
import { check } from '../../../shared/rules/check';
import { summarise, type CheckSummary } from '../../../shared/rules/summarise';
import { findRule, RULES } from '../../../shared/rules/registry';
import type { Finding, Severity } from '../../../shared/rules/rule';
import { namesOf } from '../name-of';
import { printable } from '../printable';
import { styleOf, type Style } from '../style';
import { text } from '../words/text';
import type { OpenedDrawing } from './opened-drawing';
import type { Reporter, ReportStyle, RunTotals } from './reporter';
import { NO_SOURCE } from './no-source';
import { columnsOf, wrapped } from './wrapped';

/** Told apart by shape, so that they are without colours too. */
const SYMBOLS: Readonly<Record<Severity | 'waived', string>> = { error: '✖', warning: '▲', hint: '•', waived: '✓' };

const TONES: Readonly<Record<Severity, (paint: Style) => (line: string) => string>> = {
  error: ({ red }) => red,
  warning: ({ yellow }) => yellow,
  hint: ({ blue }) => blue,
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Columns before a finding's label. */
const INDENT = 4;

/** Lines longer than this are hard to read, however wide the terminal is. */
const MAX_COLUMNS = 110;
/** However narrow the terminal is, a message gets this much. */
const MIN_COLUMNS = 40;

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

/** A finding's label, its message beside it, and below what it is about, the rule and its source. */
function findingLines(finding: Finding, index: DrawingIndex, style: ReportStyle, paint: Style): readonly string[] {
  const { lang, columns } = style;
  const labelWidth = Math.max(...SEVERITIES.map((severity) => columnsOf(text(severity, lang)))) + 4;
  const margin = ' '.repeat(INDENT + labelWidth);
  const room = columns === undefined ? undefined : Math.max(MIN_COLUMNS, Math.min(columns, MAX_COLUMNS) - margin.length);
  const message = wrapped(printable(findingMessage(finding, lang)), room);
  const details = wrapped(detailsOf(finding, index, lang).join(' · '), room).map((line) => margin + paint.dim(line));
  const { severity, waiver } = finding;
  if (!waiver) {
    const label = TONES[severity](paint)(`${SYMBOLS[severity]} ${text(severity, lang)}`.padEnd(labelWidth));
    const [first = '', ...others] = message;
    return [`${' '.repeat(INDENT)}${label}${first}`, ...others.map((line) => margin + line), ...details];
  }
  // Its label is longer than the column, so the message begins on the next line.
  const label = paint.dim(`${SYMBOLS.waived} ${text('waived-of', lang, { severity: text(severity, lang) })}`);
  const reason = wrapped(text('reason', lang, { reason: printable(waiver.reason) }), room);
  return [
    `${' '.repeat(INDENT)}${label}`,
    ...message.map((line) => margin + paint.dim(paint.struck(line))),
    ...reason.map((line) => margin + line),
    ...details,
  ];
}

function detailsOf(finding: Finding, index: DrawingIndex, lang: Lang): readonly string[] {
  const names = namesOf(index, finding, lang).map(printable).join(', ');
  const source = findRule(finding.rule)?.source ?? NO_SOURCE;
  return [...(names === '' ? [] : [names]), finding.rule, ...(source === NO_SOURCE ? [] : [source])];
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
