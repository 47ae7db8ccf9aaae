import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments';
import { UsageError } from './usage-error';
import { usageErrorMessage } from './words/faults';

function faultOf(args: readonly string[]): UsageError {
  try {
    parseArguments(args);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`understood: ${args.join(' ')}`);
}

describe('the command line', () => {
  it.each([
    ['check a.lmv', { name: 'check', files: ['a.lmv'], lang: 'ms', format: 'text' }],
    ['check a.lmv b.png --stage submission --lang en --format sarif --max-warnings 0', { name: 'check', files: ['a.lmv', 'b.png'], stage: 'submission', lang: 'en', format: 'sarif', maxWarnings: 0 }],
    ['check --format=json --lang=en a.lmv', { name: 'check', files: ['a.lmv'], lang: 'en', format: 'json' }],
    ['--lang en check a.lmv', { name: 'check', files: ['a.lmv'], lang: 'en', format: 'text' }],
    ['check -- --stage', { name: 'check', files: ['--stage'], lang: 'ms', format: 'text' }],
    ['check --lang en a.lmv --lang ms', { name: 'check', files: ['a.lmv'], lang: 'ms', format: 'text' }],
    ['export a.lmv --out b.png', { name: 'export', file: 'a.lmv', out: 'b.png', lang: 'ms', options: { lang: 'ms' } }],
    ['export a.lmv --out=b.svg --scale 1.5 --lang en', { name: 'export', file: 'a.lmv', out: 'b.svg', lang: 'en', options: { lang: 'en', scale: 1.5 } }],
    ['export a.lmv --out=-b.svg', { name: 'export', file: 'a.lmv', out: '-b.svg', lang: 'ms', options: { lang: 'ms' } }],
    [
      'export a.lmv --out b.png --paper a3 --landscape --dpi 150 --mono --no-source',
      { name: 'export', file: 'a.lmv', out: 'b.png', lang: 'ms', options: { lang: 'ms', paper: 'a3', orientation: 'landscape', mono: true, source: false, dpi: 150 } },
    ],
    ['export a.lmv --out b.pdf --split --paper=a4', { name: 'export', file: 'a.lmv', out: 'b.pdf', lang: 'ms', options: { lang: 'ms', paper: 'a4', split: true } }],
    ['export a.lmv --out b.png --dpi 192', { name: 'export', file: 'a.lmv', out: 'b.png', lang: 'ms', options: { lang: 'ms', scale: 2 } }],
    ['lists check a.csv b.json --type site --lang en', { name: 'lists', files: ['a.csv', 'b.json'], type: 'site', format: 'text', lang: 'en' }],
    ['rules', { name: 'rules', format: 'text', lang: 'ms' }],
    ['rules --format json --lang en', { name: 'rules', format: 'json', lang: 'en' }],
    ['help', { name: 'help', lang: 'ms' }],
    ['help export --lang en', { name: 'help', topic: 'export', lang: 'en' }],
    ['check --help', { name: 'help', topic: 'check', lang: 'ms' }],
    ['-h', { name: 'help', lang: 'ms' }],
    ['--version', { name: 'version' }],
    ['-V', { name: 'version' }],
    ['version', { name: 'version' }],
  ])('%s', (line, command) => {
    expect(parseArguments(line.split(' '))).toEqual(command);
  });

  it.each([
    ['', 'no command given.'],
    ['semak a.lmv', 'unknown command “semak”.'],
    ['help semak', 'unknown command “semak”.'],
    ['check', 'no file given.'],
    ['lists', 'no file given.'],
    ['lists check', 'no file given.'],
    ['lists a.csv', '“a.csv” was not expected here.'],
    ['check a.lmv --strict', 'unknown option “--strict”.'],
    ['check a.lmv -x', 'unknown option “-x”.'],
    ['--strict', 'unknown option “--strict”.'],
    ['check a.lmv --scale 2', '“check” does not take the option “--scale”.'],
    ['check a.lmv --version', 'unknown option “--version”.'],
    ['check a.lmv --stage', 'the option “--stage” needs a value.'],
    ['check a.lmv --stage --format json', 'the option “--stage” needs a value.'],
    ['check a.lmv --stage=', 'the option “--stage” needs a value.'],
    ['check a.lmv --stage final', '“final” is not a value of “--stage”. It may be: draft, submission.'],
    ['check a.lmv --format xml', '“xml” is not a value of “--format”. It may be: text, json, sarif.'],
    ['check a.lmv --lang fr', '“fr” is not a value of “--lang”. It may be: ms, en.'],
    ['check a.lmv --max-warnings few', 'the option “--max-warnings” needs a whole number, not “few”.'],
    ['check a.lmv --max-warnings=-1', 'the option “--max-warnings” needs a whole number, not “-1”.'],
    ['check a.lmv --max-warnings 1.5', 'the option “--max-warnings” needs a whole number, not “1.5”.'],
    ['export', 'no file given.'],
    ['export a.lmv', 'say where to write with --out.'],
    ['export a.lmv b.lmv --out c.png', '“b.lmv” was not expected here.'],
    ['export a.lmv --out c.png --scale 2x', 'the option “--scale” needs a number such as 2 or 1.5, not “2x”.'],
    ['export a.lmv --out c.png --scale 0x2', 'the option “--scale” needs a number such as 2 or 1.5, not “0x2”.'],
    ['export a.lmv --out c.png --scale 1e1', 'the option “--scale” needs a number such as 2 or 1.5, not “1e1”.'],
    ['export a.lmv --out c.png --scale=-2', 'the option “--scale” needs a number such as 2 or 1.5, not “-2”.'],
    ['export a.lmv --out c.png --scale 1,5', 'the option “--scale” needs a number such as 2 or 1.5, not “1,5”.'],
    ['export a.lmv --out c.png --paper a5', '“a5” is not a value of “--paper”. It may be: screen, a4, a3, slide.'],
    ['export a.lmv --out c.png --paper a4 --portrait --landscape', '“--portrait” and “--landscape” do not go together.'],
    ['export a.lmv --out c.png --paper a4 --scale 2', '“--scale” and “--paper” do not go together.'],
    ['export a.lmv --out c.png --landscape', '“--landscape” needs --paper a4, a3 or slide.'],
    ['export a.lmv --out c.png --mono=yes', 'the option “--mono” takes no value, but was given “yes”.'],
    ['check a.lmv --mono', '“check” does not take the option “--mono”.'],
    ['rules --format sarif', '“sarif” is not a value of “--format”. It may be: text, json.'],
    ['rules a.lmv', '“a.lmv” was not expected here.'],
  ])('%s is not understood', (line, message) => {
    const fault = faultOf(line === '' ? [] : line.split(' '));
    expect(usageErrorMessage(fault, 'en')).toBe(message);
  });

  it('answers in the language that was asked for, as far as it was understood', () => {
    expect(faultOf(['semak']).lang).toBe('ms');
    expect(faultOf(['check', '--lang', 'en']).lang).toBe('en');
    expect(faultOf(['check', 'a.lmv', '--lang', 'fr']).lang).toBe('ms');
    expect(faultOf(['check', '--lang', 'en']).topic).toBe('check');
  });
});
