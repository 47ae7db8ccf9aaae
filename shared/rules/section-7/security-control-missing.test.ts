import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Element, LmvDocument, Stage } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { securityControlMissing } from './security-control-missing';
import * as examples from './security-control-missing.examples';

const ELEMENTS = [
  { id: 'a1', kind: 'application' },
  { id: 'y1', kind: 'system' },
  { id: 't1', kind: 'site' },
  { id: 't2', kind: 'site' },
] satisfies readonly Element[];
const controls = (...ids: readonly string[]): readonly Element[] => ids.map((control, position) => ({ id: `k${position}`, kind: 'security-control', control }));
const classified = (classification: string) =>
  drawing({ elements: ELEMENTS, links: [{ id: 'x1', from: 'y1', to: 'a1', data: [{ name: 'Umum' }, { name: 'Gaji', classification }] }] });
const found = (document: LmvDocument, stage: Stage) => findingsOf(securityControlMissing, document, stage).map(({ about, severity }) => `${about} ${severity}`);

testRule(securityControlMissing, examples, {
  fires: {
    'one finding for each control, about the drawing': { drawing: drawing({ elements: ELEMENTS }), at: ['drawing', 'drawing', 'drawing'] },
    'a control of no stated kind, and one that is not asked for': {
      drawing: drawing({ elements: [...ELEMENTS, { id: 'k0', kind: 'security-control', name: 'HSM' }, ...controls('control-mfa', 'control-siem', 'control-dlp')] }),
      at: ['drawing'],
    },
  },
  silent: {
    'no site yet': drawing({ elements: [{ id: 'a1', kind: 'application' }] }),
    'all three, linked or not': drawing({ elements: [...ELEMENTS, ...controls('control-dlp', 'control-siem', 'control-hsm')] }),
  },
});

describe('the severities of security-control-missing', () => {
  it('names the controls, as hints in a draft and warnings in a submission', () => {
    const document = drawing({ elements: ELEMENTS });
    expect(found(document, 'draft')).toEqual(['control-hsm hint', 'control-siem hint', 'control-dlp hint']);
    expect(found(document, 'submission')).toEqual(['control-hsm warning', 'control-siem warning', 'control-dlp warning']);
  });

  it('makes a missing HSM an error in a submission with classified data, and only there', () => {
    const document = classified('classification-restricted');
    expect(found(document, 'draft')).toEqual(['control-hsm hint', 'control-siem hint', 'control-dlp hint']);
    expect(found(document, 'submission')).toEqual(['control-hsm error', 'control-siem warning', 'control-dlp warning']);
    expect(found(classified(' '), 'submission')).toEqual(['control-hsm warning', 'control-siem warning', 'control-dlp warning']);
  });

  it('is about each control apart, so that one can be waived', () => {
    const document = drawing({ elements: ELEMENTS, waivers: [{ rule: 'security-control-missing', about: 'control-dlp', reason: 'Tiada data keluar' }] });
    expect(findingsOf(securityControlMissing, document).map(({ about, waiver }) => [about, waiver?.reason])).toEqual([
      ['control-hsm', undefined],
      ['control-siem', undefined],
      ['control-dlp', 'Tiada data keluar'],
    ]);
  });
});

describe('the fix of security-control-missing', () => {
  it('adds the control that the finding is about, at the site that hosts the application', () => {
    const document = drawing({ elements: ELEMENTS, links: [['a1', 't2']] });
    const siem = findingsOf(securityControlMissing, document).find(({ about }) => about === 'control-siem');
    let next = 0;
    const fixed = siem && securityControlMissing.fix?.(document, siem, { newId: () => `new${++next}` });
    expect(fixed?.elements.at(-1)).toEqual({ id: 'new1', kind: 'security-control', name: 'SIEM', control: 'control-siem' });
    expect(fixed?.links.at(-1)).toEqual({ id: 'new2', from: 't2', to: 'new1' });
  });

  it('believes the name of a control that is drawn already, and links it once', () => {
    const document = drawing({ elements: [...ELEMENTS, { id: 'k1', kind: 'security-control', name: 'hsm' }], links: [['t1', 'k1']] });
    const [hsm] = findingsOf(securityControlMissing, document);
    const fixed = hsm && securityControlMissing.fix?.(document, hsm, { newId: () => 'new' });
    expect(fixed?.elements.at(-1)).toEqual({ id: 'k1', kind: 'security-control', name: 'hsm', control: 'control-hsm' });
    expect(fixed?.links).toEqual(document.links);
  });
});
