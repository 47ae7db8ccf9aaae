import type { Element, Link, LmvDocument } from '../document/types';
import { drawing } from '../rules/testing';

const USERS = ['g2c', 'g2b', 'g2g', 'g2e'];
const CHANNELS = ['Bersemuka', 'Capaian portal', 'Aplikasi mobil'];
const PROCESSES = ['Pendaftaran', 'Pengesahan', 'Kelulusan', 'Cetakan'];
const MODULES = [
  ['Modul Pengguna', 'Perkhidmatan konfigurasi peranan pengguna'],
  ['Modul Permohonan', 'Perkhidmatan permohonan calon'],
  ['Modul Laporan', 'Perkhidmatan pelaporan'],
] as const;
const SYSTEMS = ['XY', 'YZ', 'A', 'B', 'C', 'D'];
const SITES = ['PDSA JDN', 'Ibu Pejabat Agensi PQRST di Putrajaya', 'MyGovCloud@CFA', 'On-site', 'DRC di Enstek'];
const NETWORKS = ['IPVPN', 'MyGov*Net.PCN', 'MyGov*Net.PDSA'];
const CONTROLS = ['HSM', 'SIEM', 'DLP'];

/** The guide's worked example (para 3.3.4), as far as the layout is concerned: no element has a place. */
export function workedExample(): LmvDocument {
  const elements: readonly Element[] = [
    ...USERS.map((id): Element => ({ id, kind: 'user', name: id.toUpperCase(), relationship: id })),
    ...CHANNELS.map((name, i): Element => ({ id: `channel${i}`, kind: 'channel', name })),
    { id: 'service', kind: 'service', name: 'Pengurusan Pengambilan Pekerja' },
    ...PROCESSES.map((name, i): Element => ({ id: `process${i}`, kind: 'process', name })),
    { id: 'app', kind: 'application', name: 'Sistem Pengambilan Pekerja' },
    ...MODULES.flatMap(([module, service], i): readonly Element[] => [
      { id: `module${i}`, kind: 'module', name: module, parent: 'app' },
      { id: `service${i}`, kind: 'application-service', name: service, parent: `module${i}` },
    ]),
    { id: 'integrated', kind: 'application-service', name: 'Perkhidmatan bersepadu pengurusan pengambilan pekerja', parent: 'app' },
    { id: 'id', kind: 'platform', name: 'MyDigital ID' },
    ...SYSTEMS.map((name, i): Element => ({ id: name, kind: 'system', name: `Sistem ${name}`, scope: i < 2 ? 'internal' : 'external' })),
    ...SITES.map((name, i): Element => ({ id: `site${i}`, kind: 'site', name, hardware: [{ name: 'Pelayan', quantity: 2 }], software: [{ name: 'Linux' }] })),
    ...NETWORKS.map((name, i): Element => ({ id: `network${i}`, kind: 'network', name, speed: { value: 100, unit: 'Mbps' } })),
    ...CONTROLS.map((name): Element => ({ id: name, kind: 'security-control', name })),
  ];
  const ends: readonly (readonly [string, string])[] = [
    ...USERS.flatMap((user) => CHANNELS.map((_, i) => [user, `channel${i}`] as const)),
    ...CHANNELS.map((_, i) => [`channel${i}`, 'service'] as const),
    ...PROCESSES.map((_, i) => ['service', `process${i}`] as const),
    ['process0', 'process1'],
    ['process1', 'process2'],
    ['process2', 'process3'],
    ['process0', 'module0'],
    ['process1', 'module1'],
    ['process2', 'module1'],
    ['process3', 'module2'],
    ['channel1', 'id'],
    ['channel2', 'id'],
    ['app', 'id'],
    ...SITES.map((_, i) => ['app', `site${i}`] as const),
    ['id', 'site0'],
    ['site0', 'network2'],
    ['site1', 'network0'],
    ['site1', 'network1'],
    ['site2', 'network1'],
    ['site3', 'network0'],
    ['site4', 'network2'],
    ['site0', 'HSM'],
    ['site0', 'SIEM'],
    ['app', 'DLP'],
  ];
  const exchanges: readonly (readonly [string, string, string])[] = [
    ['app', 'XY', 'method-sftp'],
    ['app', 'YZ', 'method-api'],
    ['app', 'A', 'method-mygdx'],
    ['A', 'app', 'method-mygdx'],
    ['B', 'app', 'method-mygdx'],
    ['C', 'app', 'method-webservice'],
    ['D', 'app', 'method-web-map-services'],
  ];
  const links = [
    ...ends.map(([from, to]): Link => ({ id: `${from}-${to}`, from, to })),
    ...exchanges.map(([from, to, method]): Link => ({ id: `${from}-${to}`, from, to, method, data: [{ name: `Maklumat ${from}` }] })),
  ];
  return drawing({ title: 'Pengurusan Pengambilan Pekerja', elements, links });
}
