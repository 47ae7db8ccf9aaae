import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf, type DrawingParts } from '../testing';
import { paymentGatewayMissing } from './payment-gateway-missing';
import * as examples from './payment-gateway-missing.examples';

const ELEMENTS = [
  { id: 'c1', kind: 'channel', medium: 'channel-portal' },
  { id: 'c2', kind: 'channel', medium: 'channel-portal' },
  { id: 's1', kind: 'service' },
  { id: 'p1', kind: 'process', process: 'process-pay' },
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'm2', kind: 'module', parent: 'a1' },
  { id: 'r1', kind: 'application-service', parent: 'm1' },
  { id: 'a2', kind: 'application' },
  { id: 'pay', kind: 'platform', platform: 'platform-epayment-gateway' },
  { id: 'gdx', kind: 'platform', platform: 'platform-mygdx' },
] satisfies DrawingParts['elements'];
const linked = (...links: NonNullable<DrawingParts['links']>) => drawing({ elements: ELEMENTS, links });

testRule(paymentGatewayMissing, examples, {
  fires: {
    'a payment with nothing above or below it': { drawing: drawing({ elements: [{ id: 'p1', kind: 'process', process: 'process-pay', mode: 'manual' }] }), at: ['p1'] },
    'the gateway is drawn, but nobody uses it': { drawing: linked(['c1', 's1'], ['s1', 'p1'], ['p1', 'a1']), at: ['p1'] },
    'another platform': { drawing: linked(['s1', 'p1'], ['p1', 'a1'], ['a1', 'gdx']), at: ['p1'] },
    'another channel and another application': { drawing: linked(['c1', 's1'], ['s1', 'p1'], ['p1', 'a1'], ['c2', 'pay'], ['a2', 'pay']), at: ['p1'] },
    'a link that is not allowed': { drawing: linked(['s1', 'p1'], ['p1', 'r1'], ['r1', 'pay'], ['pay', 'a1']), at: ['p1'] },
  },
  silent: {
    'no payment': drawing({ elements: [{ id: 'p1', kind: 'process', process: 'process-approve' }, { id: 'p2', kind: 'process', name: 'Pembayaran' }] }),
    'a channel of its service': linked(['c1', 's1'], ['s1', 'p1'], ['c1', 'pay']),
    'the application': linked(['p1', 'a1'], ['a1', 'pay']),
    'an application and its modules are one place': linked(['p1', 'm1'], ['m2', 'pay']),
    'through an application service': linked(['p1', 'r1'], ['a1', 'pay']),
  },
});

const fix = (document: ReturnType<typeof linked>) => {
  const [finding] = findingsOf(paymentGatewayMissing, document);
  let next = 0;
  return finding && paymentGatewayMissing.fix?.(document, finding, { newId: () => `new-${++next}` });
};

describe('the fix of payment-gateway-missing', () => {
  it('has the application pay, else an online channel', () => {
    expect(fix(linked(['c1', 's1'], ['s1', 'p1'], ['p1', 'r1']))?.links.at(-1)).toEqual({ id: 'new-1', from: 'a1', to: 'pay' });
    expect(fix(linked(['c1', 's1'], ['s1', 'p1']))?.links.at(-1)).toEqual({ id: 'new-1', from: 'c1', to: 'pay' });
  });

  it('adds the platform where it is not in the drawing yet', () => {
    const fixed = fix(drawing({ elements: ELEMENTS.slice(0, 9), links: [['p1', 'a1']] }));
    expect(fixed?.elements.at(-1)).toEqual({ id: 'new-1', kind: 'platform', name: 'ePayment Gateway', platform: 'platform-epayment-gateway' });
    expect(fixed?.links.at(-1)).toEqual({ id: 'new-2', from: 'a1', to: 'new-1' });
  });

  it('offers nothing where nothing could pay', () => {
    expect(fix(linked(['s1', 'p1']))).toBeUndefined();
  });
});
