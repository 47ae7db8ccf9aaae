import { expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { check } from '../rules/check';
import { RULES } from '../rules/registry';
import { drawing } from '../rules/testing';
import { LANE_WALK } from './lane-walk';
import { stepAnswers, stepFindings } from './step-answers';
import { stepsOf, type LitStep } from './steps-of';

const index = new DrawingIndex(
  drawing({
    elements: [
      { id: 'c', kind: 'channel', name: 'Portal' },
      { id: 'a', kind: 'application', name: 'Sistem' },
      { id: 'm', kind: 'module', name: ' ', parent: 'a' },
      { id: 'y', kind: 'system', name: 'Sistem A' },
      { id: 't', kind: 'network', name: 'IPVPN', speed: { value: 50, unit: 'Mbps' } },
      { id: 'n', kind: 'note', lane: 2, text: 'Ingat' },
    ],
    links: [
      { id: 'ya', from: 'y', to: 'a', method: 'method-mygdx', data: [{ name: 'Resume' }, { name: 'Alamat' }] },
      { id: 'ay', from: 'a', to: 'y', method: 'method-sftp' },
    ],
  }),
);
const steps = stepsOf(index, LANE_WALK);
const lane = (number: number): LitStep => steps[number - 1]!;

it('a step’s answers are what it lights by kind, with speeds and what is exchanged', () => {
  expect(stepAnswers(index, lane(2), 'ms')).toEqual([{ what: 'Saluran', names: ['Portal'] }]);
  expect(stepAnswers(index, lane(5), 'en')).toEqual([
    { what: 'Application', names: ['Sistem'] },
    { what: 'Module', names: ['Unnamed'] },
  ]);
  expect(stepAnswers(index, lane(6), 'ms')).toEqual([
    { what: 'Sistem', names: ['Sistem A'] },
    { what: 'Pertukaran data', names: ['Resume (MyGDX)', 'Alamat (MyGDX)', 'SFTP'] },
  ]);
  expect(stepAnswers(index, lane(7), 'ms')).toEqual([{ what: 'Rangkaian', names: ['IPVPN (50 Mbps)'] }]);
  expect(stepAnswers(index, lane(1), 'ms')).toEqual([]);
});

it('a step’s findings are those about what it lights', () => {
  const findings = check(index, RULES, 'submission');
  expect(stepFindings(findings, lane(2)).map(({ rule }) => rule)).toContain('channel-medium-missing');
  expect(stepFindings(findings, lane(5)).map(({ rule }) => rule)).not.toContain('channel-medium-missing');
});
