import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { governmentNetworkMissing } from './government-network-missing';
import * as examples from './government-network-missing.examples';

const networks = (...ids: readonly (string | undefined)[]) =>
  drawing({ elements: ids.map((network, position): Element => ({ id: `n${position}`, kind: 'network', ...(network !== undefined && { network }) })) });

testRule(governmentNetworkMissing, examples, {
  fires: {
    'once for the drawing': { drawing: networks('network-ipvpn', 'network-ipvpn'), at: ['drawing'] },
    'a network that does not say which one it is': { drawing: networks(undefined), at: ['drawing'] },
    'a network that the catalogue does not know': { drawing: networks('network-new'), at: ['drawing'] },
  },
  silent: {
    'no network at all': drawing({ elements: [{ id: 't1', kind: 'site' }] }),
    MyGovNet: networks('network-mygovnet'),
    'MyGov*Net.PCN beside another': networks('network-ipvpn', 'network-mygovnet-pcn'),
    'MyGov*Net.PDSA': networks('network-mygovnet-pdsa'),
  },
});

function fix(...elements: readonly Element[]) {
  const document = drawing({ elements });
  const [finding] = findingsOf(governmentNetworkMissing, document);
  let next = 0;
  return finding && governmentNetworkMissing.fix?.(document, finding, { newId: () => `new${++next}` });
}

describe('the fix of government-network-missing', () => {
  it('believes the name of a network that is drawn already', () => {
    expect(fix({ id: 'n1', kind: 'network', name: 'mygov*net.pcn' })?.elements).toEqual([
      { id: 'n1', kind: 'network', name: 'mygov*net.pcn', network: 'network-mygovnet-pcn' },
    ]);
  });

  it('adds MyGovNet, and connects the only site', () => {
    const fixed = fix({ id: 'n1', kind: 'network', network: 'network-ipvpn' }, { id: 't1', kind: 'site' });
    expect(fixed?.elements.at(-1)).toEqual({ id: 'new1', kind: 'network', name: 'MyGovNet', network: 'network-mygovnet' });
    expect(fixed?.links).toEqual([{ id: 'new2', from: 't1', to: 'new1' }]);
  });

  it('leaves the connecting to the architect where there are several sites', () => {
    const fixed = fix({ id: 'n1', kind: 'network', network: 'network-ipvpn' }, { id: 't1', kind: 'site' }, { id: 't2', kind: 'site' });
    expect(fixed?.links).toEqual([]);
  });
});
