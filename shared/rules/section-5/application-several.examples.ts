import { drawing } from '../testing';

const PORTAL = {
  id: 'a1',
  kind: 'application',
  name: 'Sistem Pengambilan Pekerja',
  applicationKind: 'app-kind-main',
  agencies: ['Suruhanjaya Perkhidmatan Awam', 'Kementerian Sumber Manusia'],
} as const;

/** The report has become an application of its own. */
export const wrong = drawing({
  title: 'Pengambilan Pekerja',
  elements: [
    PORTAL,
    { id: 'as1', kind: 'application-service', name: 'Perkhidmatan permohonan calon', parent: 'a1' },
    { ...PORTAL, id: 'a2', name: 'Sistem Laporan Pengambilan' },
    { id: 'as2', kind: 'application-service', name: 'Perkhidmatan pelaporan', parent: 'a2' },
  ],
});

/** The report is a module of the one integrated application. */
export const right = drawing({
  title: 'Pengambilan Pekerja',
  elements: [
    PORTAL,
    { id: 'as1', kind: 'application-service', name: 'Perkhidmatan permohonan calon', parent: 'a1' },
    { id: 'm1', kind: 'module', name: 'Modul Laporan', parent: 'a1' },
    { id: 'as2', kind: 'application-service', name: 'Perkhidmatan pelaporan', parent: 'm1' },
  ],
});
