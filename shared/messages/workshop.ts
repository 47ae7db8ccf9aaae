import type { Lane } from '../document/types';
import { faultMessage, refusalMessage } from './document';
import { fill, type Bilingual, type Lang } from './lang';
import type { WalkRefusal } from '../workshop/read-walk';

/** What the guide asks of each lane, in our own words, and the paragraph or table that asks it. */
export const LANE_ASKS: Readonly<Record<Lane, { readonly source: Bilingual; readonly asks: Bilingual }>> = {
  1: {
    source: { ms: 'perenggan 3.3.4 a; Jadual 3-1, label 1', en: 'paragraph 3.3.4 a; Jadual 3-1, label 1' },
    asks: {
      ms: 'Siapa yang dilayani: setiap kumpulan sasaran, di bawah hubungannya dengan kerajaan – G2C, G2B, G2G atau G2E.',
      en: 'Who is served: every target group, under its relationship with government – G2C, G2B, G2G or G2E.',
    },
  },
  2: {
    source: { ms: 'perenggan 3.3.4 b; Jadual 3-1, label 2', en: 'paragraph 3.3.4 b; Jadual 3-1, label 2' },
    asks: {
      ms: 'Melalui apa perkhidmatan dicapai: setiap medium, siapa yang menggunakannya, dan perkhidmatan yang dibukanya.',
      en: 'What the service is reached through: each channel, who uses it, and which service it opens.',
    },
  },
  3: {
    source: { ms: 'perenggan 3.3.4 c; Jadual 3-1, label 3', en: 'paragraph 3.3.4 c; Jadual 3-1, label 3' },
    asks: {
      ms: 'Apa yang diberikan kepada pengguna, dinamakan menurut hasilnya, dengan kategorinya.',
      en: 'What users are given, named for its outcome, with its category.',
    },
  },
  4: {
    source: { ms: 'perenggan 3.3.4 c; Rajah 3-2', en: 'paragraph 3.3.4 c; Rajah 3-2' },
    asks: {
      ms: 'Proses utama yang melaksanakan perkhidmatan, daripada 20 proses umum. Butiran lanjut duduk dalam dokumen lain.',
      en: 'The main processes that realise the service, from the 20 general ones. Finer detail belongs in another document.',
    },
  },
  5: {
    source: { ms: 'perenggan 3.3.4 d dan e; Jadual 3-1, label 5', en: 'paragraph 3.3.4 d and e; Jadual 3-1, label 5' },
    asks: {
      ms: 'Aplikasi bersepadu dengan modul dan perkhidmatan aplikasinya, serta platform kongsian yang mengesahkan identiti atau menerima bayaran.',
      en: 'The integrated application with its modules and application services, and the shared platforms that verify identity or take payment.',
    },
  },
  6: {
    source: { ms: 'perenggan 3.3.4 f; Jadual 3-1, label 6', en: 'paragraph 3.3.4 f; Jadual 3-1, label 6' },
    asks: {
      ms: 'Sistem dan data lain: apa yang ditukar, ke arah mana, dengan kaedah apa, dan agensi mana yang membekalkannya.',
      en: 'Other systems and data: what is exchanged, in which direction, by which method, and which agency supplies it.',
    },
  },
  7: {
    source: { ms: 'perenggan 3.3.4 g; Jadual 3-1, label 7', en: 'paragraph 3.3.4 g; Jadual 3-1, label 7' },
    asks: {
      ms: 'Di mana ia berjalan: lokasi dengan perkakasan dan perisian, rangkaian dengan kelajuan, dan kawalan keselamatan.',
      en: 'Where it runs: sites with hardware and software, networks with their speed, and security controls.',
    },
  },
};

const REFUSALS = {
  'not-walk': {
    ms: 'Fail ini bukan langkah pembentangan: tiada "format": "lmv-walk" di dalamnya.',
    en: 'This file is not a walk-through: it does not say "format": "lmv-walk".',
  },
  'too-large': { ms: 'Fail ini terlalu besar untuk langkah pembentangan. Hadnya {max} MiB.', en: 'This file is too large for a walk-through. The limit is {max} MiB.' },
  'newer-version': {
    ms: 'Langkah pembentangan ini ditulis dalam versi {version}. Program ini membaca hingga versi {supported}.',
    en: 'This walk-through is in version {version}. This program reads up to version {supported}.',
  },
  faults: { ms: 'Langkah pembentangan ini tidak dapat dibuka. Kesalahannya:', en: 'This walk-through cannot be opened. What is wrong with it:' },
  more: { ms: '… dan {more} lagi.', en: '… and {more} more.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a walk's file was not opened, in words: a sentence, or a line for each fault with its JSON path. */
export function walkRefusalMessage(refusal: WalkRefusal, lang: Lang): string {
  switch (refusal.code) {
    case 'not-json':
      return refusalMessage(refusal, lang);
    case 'faults': {
      const more = refusal.more > 0 ? [fill(REFUSALS.more[lang], { more: refusal.more })] : [];
      return [REFUSALS.faults[lang], ...refusal.faults.map((fault) => `- ${faultMessage(fault, lang)}`), ...more].join('\n');
    }
    default:
      return fill(REFUSALS[refusal.code][lang], { ...refusal });
  }
}
