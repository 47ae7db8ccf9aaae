import type { Invocation, Location, Notification, PropertyBag, Result } from 'sarif';
import { version } from '../../../package.json';
import { DrawingIndex } from '../../../shared/document/drawing-index';
import { findingMessage } from '../../../shared/messages/rules';
import type { Lang } from '../../../shared/messages/lang';
import { check } from '../../../shared/rules/check';
import { summarise } from '../../../shared/rules/summarise';
import { RULES } from '../../../shared/rules/registry';
import type { Finding } from '../../../shared/rules/rule';
import { elementName, linkName } from '../name-of';
import { artifactLocation, ROOT } from './artifact-location';
import { indented } from './indented';
import type { OpenedDrawing } from './opened-drawing';
import type { Reporter, UnreadFile } from './reporter';
import { LEVELS, ruleIndex, sarifRules } from './sarif-rules';
import { sourcePositions, type Locate } from './source-positions';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** `--format sarif`: a SARIF 2.1.0 log of one run, for code scanning and editors. */
export const sarifReporter: Reporter = {
  head({ lang }) {
    const driver = { name: 'Landskap', version, semanticVersion: version, language: lang, rules: sarifRules(lang) };
    return [
      '{',
      `  "$schema": ${JSON.stringify(SCHEMA)},`,
      '  "version": "2.1.0",',
      '  "runs": [',
      '    {',
      `      "tool": ${indented({ driver }, 3).trimStart()},`,
      `      "language": ${JSON.stringify(lang)},`,
      '      "columnKind": "utf16CodeUnits",',
      `      "originalUriBaseIds": ${indented({ [ROOT]: { description: { text: 'The folder in which the command ran.' } } }, 3).trimStart()},`,
      '      "results": [',
    ].join('\n');
  },

  between: ',',

  file(opened, { lang }) {
    const { document, stage, source } = opened;
    const index = new DrawingIndex(document);
    const findings = check(index, RULES, stage);
    const locate = source === undefined ? undefined : sourcePositions(source, document, findings.map(pointerOf(index)));
    const results = findings.map((finding) => `\n${indented(resultOf(finding, opened, index, lang, locate), 4)}`);
    return { piece: results.join(','), summary: summarise(findings) };
  },

  tail({ unread }) {
    const invocation: Invocation = {
      executionSuccessful: unread.length === 0,
      ...(unread.length > 0 && { toolExecutionNotifications: unread.map(notification) }),
    };
    return `\n      ],\n      "invocations": [\n${indented(invocation, 4)}\n      ]\n    }\n  ]\n}\n`;
  },

  tellsRepairs: false,
};

function resultOf(finding: Finding, { file }: OpenedDrawing, index: DrawingIndex, lang: Lang, locate: Locate | undefined): Result {
  const { rule, severity, waiver, key } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex(rule),
    level: LEVELS[severity],
    message: { text: plain(findingMessage(finding, lang)) },
    locations: [locationOf(finding, file, index, lang, locate)],
    partialFingerprints: { 'finding/v1': key },
    ...(waiver && { suppressions: [{ kind: 'inSource', status: 'accepted', justification: waiver.reason, ...signed(waiver) }] }),
  };
}

function locationOf(finding: Finding, file: string, index: DrawingIndex, lang: Lang, locate: Locate | undefined): Location {
  const position = locate?.(pointerOf(index)(finding));
  const logical = [
    ...finding.elements.map((id) => ({ name: elementName(index, id, lang), fullyQualifiedName: `elements/${id}`, kind: 'element' })),
    ...finding.links.map((id) => ({ name: linkName(index, id, lang), fullyQualifiedName: `links/${id}`, kind: 'link' })),
  ];
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(file),
      ...(position && { region: { startLine: position.line, startColumn: position.column } }),
    },
    ...(logical.length > 0 && { logicalLocations: logical }),
  };
}

/** The place of a finding in the document: the property to fix, else the first thing that it is about. */
function pointerOf(index: DrawingIndex): (finding: Finding) => string {
  return ({ path, elements, links }) => {
    if (path !== undefined) return path;
    const [element] = elements;
    const [link] = links;
    if (element !== undefined) return `/elements/${index.elementPosition(element)}`;
    return link === undefined ? '' : `/links/${index.linkPosition(link)}`;
  };
}

/** Who waived it and when, which SARIF has no places for. */
function signed({ by, date }: NonNullable<Finding['waiver']>): { readonly properties?: PropertyBag } {
  if (by === undefined && date === undefined) return {};
  return { properties: { ...(by !== undefined && { by }), ...(date !== undefined && { date }) } };
}

/** Keeps a name such as `[a](b)` from being read as a link, which SARIF allows in messages. */
function plain(message: string): string {
  return message.replace(/\[(?=[^\]]*\]\()/gu, '\\[');
}

function notification({ file, reason }: UnreadFile): Notification {
  return {
    level: 'error',
    message: { text: plain(reason) },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }],
  };
}
