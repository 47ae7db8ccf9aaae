import type { Bilingual } from '../lang';

/** What findings call a property whose value comes from the catalogue, inside a sentence. */
export const PROPERTY_WORDS: Readonly<Record<string, Bilingual>> = {
  relationship: { ms: 'kumpulan G2C/G2B/G2G/G2E', en: 'relationship' },
  targetGroup: { ms: 'kumpulan sasar', en: 'target group' },
  subcategory: { ms: 'subkategori kumpulan sasar', en: 'target subcategory' },
  persona: { ms: 'persona', en: 'persona' },
  medium: { ms: 'medium', en: 'medium' },
  category: { ms: 'kategori', en: 'category' },
  process: { ms: 'proses umum', en: 'general process' },
  holding: { ms: 'registri atau repositori', en: 'registry or repository' },
  applicationKind: { ms: 'jenis aplikasi', en: 'kind of application' },
  platform: { ms: 'platform', en: 'platform' },
  location: { ms: 'jenis lokasi', en: 'kind of location' },
  network: { ms: 'jenis rangkaian', en: 'kind of network' },
  control: { ms: 'kawalan keselamatan', en: 'security control' },
  agencySpecificKind: { ms: 'jenis projek agensi spesifik', en: 'kind of agency-specific project' },
  sector: { ms: 'sektor', en: 'sector' },
  domain: { ms: 'domain', en: 'domain' },
  classification: { ms: 'klasifikasi', en: 'classification' },
  method: { ms: 'kaedah integrasi', en: 'integration method' },
};
