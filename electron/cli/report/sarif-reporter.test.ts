import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { sarifFaults } from '../../../test/support/sarif-faults';
import { writeDrawing } from '../../../shared/document/write';
import { toUtf8 } from '../../../shared/export/utf8';
import { RULES } from '../../../shared/rules/registry';
import { drawing, type DrawingParts } from '../../../shared/rules/testing';
import { openDrawing } from './opened-drawing';
import { sarifReporter } from './sarif-reporter';
import type { ReportStyle, UnreadFile } from './reporter';

const STYLE: ReportStyle = { lang: 'en', colours: false, columns: undefined };

function logOf(files: Readonly<Record<string, DrawingParts>>, unread: readonly UnreadFile[] = []): Log {
  const pieces = Object.entries(files).map(([file, parts]) => {
    const opened = openDrawing(file, toUtf8(writeDrawing(drawing(parts))));
    if ('refusal' in opened) throw new Error('refused');
    return sarifReporter.file(opened, STYLE).piece;
  });
  const summary = { error: 0, warning: 0, hint: 0, waived: 0 };
  const log: unknown = JSON.parse(
    sarifReporter.head(STYLE) + pieces.filter((piece) => piece !== '').join(sarifReporter.between) + sarifReporter.tail({ checked: pieces.length, unread, summary }, STYLE),
  );
  expect(sarifFaults(log)).toEqual([]);
  return log as Log;
}

const results = (log: Log): readonly Result[] => log.runs[0]?.results ?? [];
const WITHOUT_CHANNEL: DrawingParts = { elements: [{ id: 'u1', kind: 'user', name: 'Pemohon' }] };

describe('the SARIF log', () => {
  it('is looked at by a schema that knows right from wrong', () => {
    expect(sarifFaults({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([]);
  });

  it('is valid without any file, with clean files, and with several', () => {
    expect(results(logOf({}))).toEqual([]);
    expect(results(logOf({ 'a.lmv': WITHOUT_CHANNEL, 'b.lmv': {}, 'c.lmv': WITHOUT_CHANNEL })).length).toBeGreaterThan(2);
  });

  it('says which rule, where in the file and in the drawing, and how bad', () => {
    const log = logOf({ 'folder/a.lmv': WITHOUT_CHANNEL });
    const result = results(log).find(({ ruleId }) => ruleId === 'user-without-channel');
    expect(result).toMatchObject({
      level: 'note',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'folder/a.lmv', uriBaseId: '%SRCROOT%' }, region: { startLine: 8, startColumn: 5 } },
          logicalLocations: [{ name: 'Pemohon', fullyQualifiedName: 'elements/u1' }],
        },
      ],
    });
    expect(log.runs[0]?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('user-without-channel');
  });

  it('describes every rule, in both languages', () => {
    const rules = logOf({}).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual([...RULES.map(({ id }) => id), 'rule-crashed']);
    const rule = rules.find(({ id }) => id === 'user-without-channel');
    expect(rule?.shortDescription?.text).toBe('User without a channel');
    expect(rule?.properties?.['titles']).toMatchObject({ ms: expect.stringContaining('saluran') as string, en: 'User without a channel' });
  });

  it('keeps waived findings, as suppressed', () => {
    const log = logOf({
      'a.lmv': { ...WITHOUT_CHANNEL, waivers: [{ rule: 'user-without-channel', element: 'u1', reason: 'Melalui ejen sahaja', by: 'Aminah', date: '2026-01-15' }] },
    });
    const [suppression] = results(log).find(({ ruleId }) => ruleId === 'user-without-channel')?.suppressions ?? [];
    expect(suppression).toMatchObject({ kind: 'inSource', status: 'accepted', justification: 'Melalui ejen sahaja', properties: { by: 'Aminah', date: '2026-01-15' } });
  });

  it('tells the same finding by the same mark in the next run', () => {
    const [first, second] = [logOf({ 'a.lmv': WITHOUT_CHANNEL }), logOf({ 'a.lmv': { ...WITHOUT_CHANNEL, title: 'Lain' } })].map((log) =>
      results(log).map(({ partialFingerprints }) => partialFingerprints),
    );
    expect(first).toEqual(second);
    expect(new Set(first?.map((marks) => JSON.stringify(marks))).size).toBe(first?.length);
  });

  it('names files that were not read', () => {
    const [invocation] = logOf({}, [{ file: 'dua kali#1.lmv', reason: 'file not found.' }]).runs[0]?.invocations ?? [];
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'file not found.' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'dua%20kali%231.lmv' } } }] }],
    });
    expect(logOf({}).runs[0]?.invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('reads no link in a name', () => {
    const log = logOf({ 'a.lmv': { elements: [{ id: 'u1', kind: 'user', name: '[klik](javascript:alert)' }] } });
    for (const { message } of results(log)) expect(message.text ?? '').not.toMatch(/(?<!\\)\[[^\]]*\]\(/u);
  });
});
