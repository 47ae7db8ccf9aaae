import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { placeMissing } from '../layout/place';
import { check } from '../rules/check';
import { RULES } from '../rules/registry';
import { starterDrawing, type StarterAnswers } from './starter';

const ANSWERS: StarterAnswers = {
  service: ' Lesen Penjaja ',
  agency: 'Majlis Perbandaran XY',
  sector: 'sector-economy',
  relationships: ['g2c', 'g2b'],
  channels: ['medium-portal-mygovernment', 'channel-counter'],
  processes: ['process-register', 'process-verify', 'process-approve'],
  platforms: ['platform-mydigital-id'],
  sites: ['location-pdsa'],
};

function starter(answers: StarterAnswers) {
  let count = 0;
  return starterDrawing(answers, { id: 'd', date: '2026-01-15', lang: 'ms', newId: () => `n${++count}` });
}

describe('a drawing made of a few answers', () => {
  const drawing = starter(ANSWERS);

  it('is connected from its users to the infrastructure, and no rule finds a broken chain or an element without a link', () => {
    const index = new DrawingIndex(drawing);
    const findings = check(index, RULES, 'draft').map(({ rule }) => rule);
    expect(findings.filter((rule) => ['chain-broken', 'element-unlinked', 'link-not-allowed', 'link-repeated', 'process-order-missing', 'gateway-sign-in-missing'].includes(rule))).toEqual([]);
    const [user] = index.all('user');
    expect(index.reachableFrom([user?.id ?? '']).has(index.all('site')[0]?.id ?? '')).toBe(true);
  });

  it('signs in through the gateway and the application, not at the counter', () => {
    const index = new DrawingIndex(drawing);
    const [platform] = index.all('platform');
    expect(index.incoming(platform?.id ?? '').map(({ from }) => index.element(from)?.name)).toEqual(['Portal MyGovernment', 'Sistem Lesen Penjaja']);
  });

  it('carries the project, and every element gets a place', () => {
    expect(drawing).toMatchObject({ title: 'Lesen Penjaja', project: { agency: 'Majlis Perbandaran XY', sector: 'sector-economy', state: 'to-be', category: 'project-category-wog' } });
    expect(placeMissing(drawing, { lang: 'ms' }).elements.every(({ x, y }) => x !== undefined && y !== undefined)).toBe(true);
  });

  it('needs nothing but a name', () => {
    const least = starter({ service: 'X', agency: '', relationships: [], channels: [], processes: [], platforms: [], sites: ['no-such-place'] });
    expect(least.elements.map(({ kind }) => kind)).toEqual(['service', 'application']);
    expect(least.links).toEqual([]);
  });
});
