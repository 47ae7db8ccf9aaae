import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { check } from '../rules/check';
import { RULES } from '../rules/registry';
import { drawing } from '../rules/testing';
import { laneStep } from './lane-step';

const index = new DrawingIndex(
  drawing({
    elements: [
      { id: 'u', kind: 'user', name: 'Calon', relationship: 'g2c' },
      { id: 'c', kind: 'channel', name: 'Portal' },
      { id: 's', kind: 'service', name: 'Pengambilan' },
      { id: 'a', kind: 'application', name: 'Sistem' },
      { id: 'm', kind: 'module', name: 'Modul', parent: 'a' },
      { id: 'n', kind: 'note', lane: 2, text: 'Ingat' },
    ],
    links: [
      { id: 'uc', from: 'u', to: 'c' },
      { id: 'cs', from: 'c', to: 's' },
      { id: 'nc', from: 'n', to: 'c' },
    ],
  }),
);
const findings = check(index, RULES, 'submission');

describe('a step of the walk', () => {
  it('lights the lane and the links that lead to the lanes above, not those that lead on', () => {
    const step = laneStep(index, findings, 2);
    expect([...step.elements]).toEqual(['c', 'n']);
    expect([...step.links]).toEqual(['uc']);
    expect(step.answers).toEqual([{ kind: 'channel', names: ['Portal'] }]);
  });

  it('names what a lane holds by kind', () => {
    expect(laneStep(index, findings, 5).answers).toEqual([
      { kind: 'application', names: ['Sistem'] },
      { kind: 'module', names: ['Modul'] },
    ]);
    expect(laneStep(index, findings, 6).answers).toEqual([]);
  });

  it('has the findings of its own elements', () => {
    expect(laneStep(index, findings, 2).findings.map(({ rule }) => rule)).toContain('channel-medium-missing');
    expect(laneStep(index, findings, 1).findings.map(({ rule }) => rule)).not.toContain('channel-medium-missing');
  });
});
