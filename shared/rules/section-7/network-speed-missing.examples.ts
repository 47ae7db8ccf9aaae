import type { Network } from '../../document/types';
import { drawing } from '../testing';

const NETWORK = { id: 'n1', kind: 'network', name: 'MyGov*Net.PCN', network: 'network-mygovnet-pcn' } satisfies Network;

/** A line that could be slow or fast. */
export const wrong = drawing({ title: 'Pengambilan Pekerja', elements: [NETWORK] });

/** Its speed is stated. */
export const right = drawing({ title: 'Pengambilan Pekerja', elements: [{ ...NETWORK, speed: { value: 1, unit: 'Gbps' } }] });
