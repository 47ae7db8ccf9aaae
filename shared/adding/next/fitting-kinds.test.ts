import { describe, expect, it } from 'vitest';
import { newDocument } from '../../document/create';
import { DrawingIndex } from '../../document/drawing-index';
import type { Element } from '../../document/types';
import { fittingFirst } from './fitting-kinds';
import { nextSteps } from './steps';

const APPLICATION: Element = { id: 'a', kind: 'application', name: 'Sistem Gaji' };

/** The kinds that names may become after some elements, the first of each way. */
function kinds(elements: readonly Element[], stood: readonly Element[], ...names: readonly string[]): readonly string[] {
  const steps = nextSteps(new DrawingIndex({ ...newDocument({ id: 'd' }), elements }), stood);
  return fittingFirst(steps.kinds, names, steps.absent).map(({ item, way }) => (way === undefined ? item.kind : `${item.kind} ${way}`));
}

describe('the kind that names speak for', () => {
  it.each([
    [['PDSA JDN', 'Ibu Pejabat Agensi PQRST', 'Bilik mesyuarat'], 'site out'],
    [['Modul Laporan'], 'module inside'],
    [['Application services for candidates'], 'application-service inside'],
    [['Perkhidmatan pelaporan'], 'application-service inside'],
    [['SISTEM XY', 'Sistem YZ'], 'system out'],
    [['HSM', 'SIEM'], 'security-control out'],
    [['Meja'], 'module inside'],
  ])('after an application, %j is first a %s', (names, first) => {
    expect(kinds([APPLICATION], [APPLICATION], ...names)[0]).toBe(first);
  });

  it('keeps the ways of a kind in their order, and the other kinds behind them', () => {
    const before = kinds([APPLICATION], [APPLICATION]);
    const after = kinds([APPLICATION], [APPLICATION], 'Sistem XY');
    expect(after.slice(0, 3)).toEqual(['system out', 'system in', 'system both']);
    expect(after.toSorted()).toEqual(before.toSorted());
  });

  it('takes a “Sistem …” for the application as long as there is none', () => {
    expect(kinds([], [], 'Sistem Gaji')[0]).toBe('application');
    expect(kinds([APPLICATION], [], 'Sistem Gaji')[0]).toBe('system');
  });
});
