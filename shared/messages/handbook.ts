import type { HandbookSection } from '../handbook/handbook';
import type { Bilingual } from './lang';

/** What the sections of the handbook are called. */
export const SECTION_NAMES: Readonly<Record<HandbookSection, Bilingual>> = {
  term: { ms: 'Istilah', en: 'Terms' },
  acronym: { ms: 'Akronim', en: 'Acronyms' },
  example: { ms: 'Contoh: Pengambilan Pekerja', en: 'Example: Pengambilan Pekerja' },
  rule: { ms: 'Peraturan semakan', en: 'Rules of the check' },
  relationship: { ms: 'Hubungan perkhidmatan', en: 'Service relationships' },
  'target-group': { ms: 'Kumpulan sasar', en: 'Target groups' },
  subcategory: { ms: 'Subkategori kumpulan sasar', en: 'Target subcategories' },
  persona: { ms: 'Persona', en: 'Personas' },
  medium: { ms: 'Medium perkhidmatan', en: 'Service media' },
  'service-category': { ms: 'Kategori perkhidmatan', en: 'Service categories' },
  process: { ms: 'Proses umum', en: 'General processes' },
  'application-kind': { ms: 'Jenis aplikasi', en: 'Kinds of application' },
  'generic-area': { ms: 'Bidang aplikasi generik', en: 'Areas of generic applications' },
  platform: { ms: 'Platform', en: 'Platforms' },
  registry: { ms: 'Registri', en: 'Registries' },
  repository: { ms: 'Repositori', en: 'Repositories' },
  classification: { ms: 'Pengelasan', en: 'Classification' },
  method: { ms: 'Kaedah integrasi', en: 'Integration methods' },
  location: { ms: 'Lokasi', en: 'Locations' },
  network: { ms: 'Rangkaian', en: 'Networks' },
  'security-control': { ms: 'Kawalan keselamatan', en: 'Security controls' },
  'project-category': { ms: 'Kategori projek', en: 'Project categories' },
  'agency-specific-kind': { ms: 'Jenis projek agensi spesifik', en: 'Kinds of agency-specific project' },
  sector: { ms: 'Sektor', en: 'Sectors' },
  domain: { ms: 'Domain perkhidmatan', en: 'Service domains' },
  state: { ms: 'Keadaan', en: 'States' },
};
